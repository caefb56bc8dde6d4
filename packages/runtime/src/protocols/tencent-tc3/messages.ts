/** The vendor's message for an Authorization header that cannot be read. */
export const invalidAuthorization = "The `Authorization` in the request headers doesn't meet Tencent Cloud standards.";

/** The vendor's message for a missing parameter. */
export function missingParameter(name: string): string {
  return `The request is missing a required parameter \`${name}\`.`;
}
