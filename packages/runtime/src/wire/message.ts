/** A header of a request or a response, its name in lower case. */
export type Header = readonly [name: string, value: string];

/** A request as it is sent. The signature covers exactly this. */
export interface WireRequest {
  /** The HTTP method. */
  readonly method: string;
  /** Scheme, host and port: `https://faceid.tencentcloudapi.com`. */
  readonly origin: string;
  /** The path as sent, percent-encoded. */
  readonly path: string;
  /** The query as sent, without `?`; `''` if there is none. */
  readonly query: string;
  /** All headers, `host` included, names in lower case. */
  readonly headers: readonly Header[];
  /** The body. Empty if there is none. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** Returns a copy with other headers. Only if a copy by spread would be slow. */
  copyWithHeaders?(headers: readonly Header[]): WireRequest;
}

/** A response as it is received. */
export interface WireResponse {
  /** The HTTP status. */
  readonly status: number;
  /** Names in lower case, in the order of the wire. */
  readonly headers: readonly Header[];
  /** The body. Empty if there is none. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Returns the value of a header, given its name in lower case. If the header is repeated, the first value. */
export function header(message: { readonly headers: readonly Header[] }, name: string): string | undefined {
  for (const pair of message.headers) if (pair[0] === name) return pair[1];
  return undefined;
}

/** Returns the message with a header set: replaced in its place if present, otherwise appended. */
export function withHeader<Message extends { readonly headers: readonly Header[] }>(
  message: Message,
  name: string,
  value: string,
): Message {
  return withHeaders(message, [[name, value]]);
}

/** Returns the message with several headers set, as `withHeader` does it for one. Each name must occur once. */
export function withHeaders<Message extends { readonly headers: readonly Header[] }>(
  message: Message,
  added: readonly Header[],
): Message {
  return { ...message, headers: mergeHeaders(message.headers, added) };
}

/** Returns the headers with others set, as {@link withHeaders} sets them. */
export function mergeHeaders(headers: readonly Header[], added: readonly Header[]): Header[] {
  const merged = [...headers];
  for (const pair of added) {
    let isPresent = false;
    for (let at = 0; at < headers.length; at++) {
      if (merged[at]![0] !== pair[0]) continue;
      merged[at] = pair;
      isPresent = true;
    }
    if (!isPresent) merged.push(pair);
  }
  return merged;
}

/** Returns the message without a header. */
export function withoutHeader<Message extends { readonly headers: readonly Header[] }>(
  message: Message,
  name: string,
): Message {
  return { ...message, headers: message.headers.filter(([candidate]) => candidate !== name) };
}

/** Returns the media type of a message in lower case, without parameters; `''` if the message has no `content-type`. */
export function mediaType(message: { readonly headers: readonly Header[] }): string {
  const type = header(message, 'content-type') ?? '';
  if (type !== latest.type) latest = { type, media: mediaTypeIn(type) };
  return latest.media;
}

const multipartType = 'multipart/form-data';

/** The latest content type. Most messages have that of the one before. */
let latest = { type: '', media: '' };

function mediaTypeIn(type: string): string {
  // The boundary of a form differs in each request.
  if (type.startsWith(`${multipartType};`)) return multipartType;
  const end = type.indexOf(';');
  return (end < 0 ? type : type.slice(0, end)).trim().toLowerCase();
}

/** Returns the URL of a request: origin, path and query. */
export function urlOf(request: WireRequest): string {
  return request.origin + request.path + (request.query && `?${request.query}`);
}
