import { encodeUtf8, type Bytes } from './bytes.ts';
import type { Header, WireResponse } from './message.ts';

/** A response whose body was a text. It keeps the text, so that a server does not decode the body to send it together with the headers. */
export class TextResponse implements WireResponse {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Bytes;
  readonly #text: string;

  constructor(status: number, headers: readonly Header[], text: string) {
    this.status = status;
    this.headers = headers;
    this.body = encodeUtf8(text);
    this.#text = text;
  }

  static textOf(response: WireResponse): string | undefined {
    return #text in response ? response.#text : undefined;
  }
}

/** Returns the text of a response that was created from one; `undefined` for a changed copy. */
export function textOf(response: WireResponse): string | undefined {
  return TextResponse.textOf(response);
}
