/** What an error keeps of the response it belongs to. */
export interface ResponseInfo {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the response that are safe to log, such as `date`, `retry-after` and the vendors' request ids. */
  readonly headers: Headers;
  /** How long the server asks to wait before the next request, in milliseconds; `undefined` if it does not say. */
  readonly retryAfter: number | undefined;
  /** The time of the server, for the correction of a clock; `undefined` if the response has no valid `Date` header. */
  readonly serverDate: Date | undefined;
}
