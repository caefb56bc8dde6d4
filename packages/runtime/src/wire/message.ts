/** A header as it goes on the wire: the name in lower case. */
export type Header = readonly [name: string, value: string];

/** A request as it goes on the wire. What is signed is what is sent. */
export interface WireRequest {
  readonly method: string;
  /** Scheme, host and port: `https://faceid.tencentcloudapi.com`. */
  readonly origin: string;
  /** The path as sent, percent-encoded. */
  readonly path: string;
  /** The query as sent, without `?`; `''` when there is none. */
  readonly query: string;
  /** All headers, `host` included, names in lower case. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A response as it comes off the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The value of a header, by its name in lower case; of a repeated one the first. */
export function header(message: { readonly headers: readonly Header[] }, name: string): string | undefined {
  return message.headers.find(([candidate]) => candidate === name)?.[1];
}

/** The message with a header set: put in the place of one of that name, else added at the end. */
export function withHeader<Message extends { readonly headers: readonly Header[] }>(
  message: Message,
  name: string,
  value: string,
): Message {
  const found = message.headers.some(([candidate]) => candidate === name);
  const headers = found
    ? message.headers.map((one): Header => (one[0] === name ? [name, value] : one))
    : [...message.headers, [name, value] as const];
  return { ...message, headers };
}

/** The message without a header. */
export function withoutHeader<Message extends { readonly headers: readonly Header[] }>(
  message: Message,
  name: string,
): Message {
  return { ...message, headers: message.headers.filter(([candidate]) => candidate !== name) };
}

/** The media type of a message in lower case, without its parameters. */
export function mediaType(message: { readonly headers: readonly Header[] }): string {
  return (header(message, 'content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

/** The address of a request. */
export function urlOf(request: WireRequest): string {
  return request.origin + request.path + (request.query && `?${request.query}`);
}
