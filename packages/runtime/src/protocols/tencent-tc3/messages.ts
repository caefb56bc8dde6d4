/** The vendor's words for an Authorization header that cannot be read. */
export const notStandard = "The `Authorization` in the request headers doesn't meet Tencent Cloud standards.";

/** The vendor's words for a parameter that is not there. */
export function required(name: string): string {
  return `The request is missing a required parameter \`${name}\`.`;
}
