/** The data of a response with its metadata. */
export interface ApiResponse<Output> {
  /** The Output of the operation. */
  readonly data: Output;
  /** The vendor's request id, if the response has one. */
  readonly requestId: string | undefined;
  /** The HTTP status. */
  readonly status: number;
  /** The response headers. */
  readonly headers: Headers;
  /** How many times the request was sent. */
  readonly attempts: number;
}
