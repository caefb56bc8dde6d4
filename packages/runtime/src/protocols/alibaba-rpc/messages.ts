/** The gateway's message for a time that cannot be parsed. */
export const malformedTimestamp = 'Specified time stamp or date value is not well formatted.';

/** The gateway's message for a missing parameter. Its error code is `Missing` followed by the name. */
export function missingParameter(name: string): string {
  return `${name} is mandatory for this action.`;
}

/** Returns the parameter in a message of {@link missingParameter}; `undefined` for any other text. */
export function missingParameterName(text: string): string | undefined {
  return /^(\w+) is mandatory for this action\.$/.exec(text)?.[1];
}
