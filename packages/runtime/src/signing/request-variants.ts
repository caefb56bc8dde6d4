import { text, utf8 } from '../wire/bytes.ts';
import { parseJson, stringifyJson } from '../wire/json.ts';
import type { CommonMistake } from './common-mistake.ts';
import { isObject } from '../schema/validate.ts';
import { header, mediaType, withHeader, type WireRequest } from '../wire/message.ts';

/** The request as it is to a client that signed another content type than was sent: libraries add a charset, or take it off. */
export function otherContentType(sent: WireRequest): CommonMistake<WireRequest>[] {
  const type = header(sent, 'content-type') ?? '';
  const bare = type.split(';', 1)[0]!.trim();
  return ['', bare, `${bare}; charset=utf-8`, `${bare};charset=utf-8`, `${bare}; charset=UTF-8`]
    .filter((other) => other !== type)
    .map((other) => [
      `The content type was signed as "${other}" and sent as "${type}": what is signed must be what is sent.`,
      withHeader(sent, 'content-type', other),
    ]);
}

/** The request as it is to a client that signed one of the vendor's hosts and sent the request elsewhere. */
export function otherHost(sent: WireRequest, hosts: readonly string[]): CommonMistake<WireRequest>[] {
  return hosts
    .filter((host) => host !== header(sent, 'host'))
    .map((host) => [
      `The host was signed as ${host}, and the request was sent to another: what is signed must be what is sent.`,
      withHeader(sent, 'host', host),
    ]);
}

/** The request as it is to a client that signed another method than it used. */
export function otherMethod(sent: WireRequest): CommonMistake<WireRequest>[] {
  const method = sent.method === 'GET' ? 'POST' : 'GET';
  return [[`The method was signed as ${method}, and ${sent.method} was sent.`, { ...sent, method }]];
}

/** Larger bodies are not printed anew, to be tried. */
const largest = 1_000_000;

/** The request as it is to a client that hashed another body than it sent: none, or the same JSON printed otherwise. */
export function otherBody(sent: WireRequest): CommonMistake<WireRequest>[] {
  const body = text(sent.body);
  if (body === '') return [];
  const none: CommonMistake<WireRequest> = ['The body was left out of what was signed.', { ...sent, body: utf8('') }];
  const printed = mediaType(sent).endsWith('json') && body.length < largest ? printings(body) : [];
  return [
    none,
    ...printed
      .filter((other) => other !== body)
      .map((other): CommonMistake<WireRequest> => [
        'The JSON was printed one way to be signed and another way to be sent (its spaces, or \\u for what is not ASCII): print it once, sign and send the same bytes.',
        { ...sent, body: utf8(other) },
      ]),
  ];
}

/** A JSON text as common libraries print it: without and with spaces, as it is and with `\u` for what is not ASCII. */
function printings(json: string): string[] {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch {
    return [];
  }
  const styles = [stringifyJson(value), spaced(value)];
  return styles.flatMap((one) => [one, ascii(one)]);
}

/** As Python prints by default: a space behind each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (!isObject(value)) return stringifyJson(value);
  const members = Object.entries(value).map(([name, member]) => `${stringifyJson(name)}: ${spaced(member)}`);
  return `{${members.join(', ')}}`;
}

function ascii(json: string): string {
  return json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
