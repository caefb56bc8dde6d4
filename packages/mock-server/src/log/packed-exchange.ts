import { textOf, type Header, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import type { Exchange } from './served-call.ts';

/** The headers and the body of a message. */
export interface Message {
  readonly headers: readonly Header[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The data of an entry of the log. */
export interface LoggableExchange extends Omit<Exchange, 'request' | 'response' | 'rawHeaders'> {
  readonly request: Message & Pick<WireRequest, 'path' | 'query'>;
  readonly response: Message | undefined;
}

/** Memory that a header takes beside its texts. */
const headerOverhead = 96;

/**
 * An exchange with its messages as texts and without the rest of long bodies. A parsed request needs no body. The log keeps many: lists of
 * headers, and each further object, would be copied by each garbage collection until they are old.
 */
export class PackedExchange {
  /** When the exchange was logged, in milliseconds since 1970. */
  readonly at: number;
  /** Estimates the memory of the texts, in bytes. */
  readonly size: number;
  readonly #method: string;
  readonly #service: string | undefined;
  readonly #call: Exchange['call'];
  readonly #status: number;
  readonly #milliseconds: number;
  readonly #explanation: Exchange['explanation'];
  readonly #session: string | undefined;
  readonly #path: string;
  readonly #query: string;
  /** Names and values in turn, separated by line feeds, which neither can contain. */
  readonly #requestHeaders: string;
  /** One character for each byte. */
  readonly #requestBody: string;
  readonly #responseHeaders: string | undefined;
  readonly #responseBody: string;

  constructor(exchange: Exchange, at: number, maxBodyLength: number) {
    const { request, response, call, rawHeaders } = exchange;
    const { path, query, body } = request;
    this.at = at;
    this.#method = exchange.method;
    this.#service = exchange.service;
    this.#call = call;
    this.#status = exchange.status;
    this.#milliseconds = exchange.milliseconds;
    this.#explanation = exchange.explanation;
    this.#session = exchange.session;
    this.#path = path;
    this.#query = query;
    this.#requestHeaders = rawHeaders.join('\n');
    this.#requestBody = call?.input === undefined ? packBytes(body, maxBodyLength) : '';
    this.#responseHeaders = response && packHeaders(response.headers);
    this.#responseBody = response ? packBody(response, maxBodyLength) : '';
    const headers = rawHeaders.length / 2 + (response?.headers.length ?? 0);
    const headerLength = this.#requestHeaders.length + (this.#responseHeaders?.length ?? 0);
    const bodyLength = Math.min(body.length, maxBodyLength) + this.#responseBody.length;
    this.size = 2 * (path.length + query.length + headerLength) + headerOverhead * headers + bodyLength;
  }

  /** Returns the exchange. */
  unpack(): LoggableExchange {
    const responseHeaders = this.#responseHeaders;
    return {
      method: this.#method,
      service: this.#service,
      call: this.#call,
      status: this.#status,
      milliseconds: this.#milliseconds,
      explanation: this.#explanation,
      session: this.#session,
      request: {
        path: this.#path,
        query: this.#query,
        headers: unpackHeaders(this.#requestHeaders),
        body: unpackBytes(this.#requestBody),
      },
      response:
        responseHeaders === undefined
          ? undefined
          : { headers: unpackHeaders(responseHeaders), body: unpackBytes(this.#responseBody) },
    };
  }
}

function packHeaders(headers: readonly Header[]): string {
  const texts: string[] = [];
  for (const [name, value] of headers) texts.push(name, value);
  return texts.join('\n');
}

function unpackHeaders(packed: string): readonly Header[] {
  const texts = packed === '' ? [] : packed.split('\n');
  const pairs: Header[] = [];
  for (let at = 0; at < texts.length; at += 2) pairs.push([texts[at]!.toLowerCase(), texts[at + 1]!]);
  return pairs;
}

/** A text of ASCII characters has one character for each byte. */
function packBody(response: WireResponse, maxLength: number): string {
  const { body } = response;
  const text = textOf(response);
  return text !== undefined && text.length === body.length && text.length <= maxLength
    ? text
    : packBytes(body, maxLength);
}

function packBytes({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>, maxLength: number): string {
  return length === 0 ? '' : Buffer.from(buffer, byteOffset, Math.min(length, maxLength)).toString('latin1');
}

function unpackBytes(packed: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(packed, 'latin1'));
}
