/** The vendor's message for an Authorization header that cannot be read. */
export const invalidAuthorization = "The `Authorization` in the request headers doesn't meet Tencent Cloud standards.";

/** The vendor's message for a request over {@link maxV1Size} that is signed by version 1. */
export const exceedingSizeLimit: string =
  'The provided credentials could not be validated because of exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`.';

/** The longest request that version 1 of the signature may sign, in bytes. */
export const maxV1Size = 1_048_576;

/** The vendor's message for a missing parameter. */
export function missingParameter(name: string): string {
  return `The request is missing a required parameter \`${name}\`.`;
}
