/** The gateway's words for a time that cannot be read. */
export const badTimestamp = 'Specified time stamp or date value is not well formatted.';

/** The gateway's words for a parameter that is not there; the code beside them is `Missing` and its name. */
export function mandatory(name: string): string {
  return `${name} is mandatory for this action.`;
}

/** The parameter that {@link mandatory} names, `undefined` when the text is another. */
export function mandatoryName(text: string): string | undefined {
  return /^(\w+) is mandatory for this action\.$/.exec(text)?.[1];
}
