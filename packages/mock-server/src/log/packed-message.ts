import type { Header } from '@polyface/runtime/server';

/** The headers and the body of a message. */
export interface Message {
  readonly headers: readonly Header[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A message as two texts, of which a log keeps many: lists of headers would be copied by each garbage collection until they are old. */
export interface PackedMessage {
  /** Names and values in turn, separated by line feeds, which neither can contain. */
  readonly headers: string;
  /** One character for each byte. */
  readonly body: string;
}

/** Packs a message with the start of its body. */
export function packMessage({ headers, body }: Message, maxBodyLength: number): PackedMessage {
  const lines = headers.map(([name, value]) => `${name}\n${value}`);
  const length = Math.min(body.length, maxBodyLength);
  const start = length === 0 ? '' : Buffer.from(body.buffer, body.byteOffset, length).toString('latin1');
  return { headers: lines.join('\n'), body: start };
}

/** Unpacks a message. */
export function unpackMessage({ headers, body }: PackedMessage): Message {
  const texts = headers === '' ? [] : headers.split('\n');
  const pairs: Header[] = [];
  for (let at = 0; at < texts.length; at += 2) pairs.push([texts[at]!, texts[at + 1]!]);
  return { headers: pairs, body: new Uint8Array(Buffer.from(body, 'latin1')) };
}
