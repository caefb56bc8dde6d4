import { isObject } from '../schema/type-guards.ts';
import { decodeUtf8, encodeUtf8 } from '../wire/bytes.ts';
import { parseJson, stringifyJson } from '../wire/json.ts';
import { header, mediaType, withHeader, type WireRequest } from '../wire/message.ts';
import type { CommonMistake } from './common-mistake.ts';

/** Variants of a request for clients that sign another content type than they send: HTTP libraries add a charset or remove it. */
export function contentTypeVariants(sent: WireRequest): CommonMistake<WireRequest>[] {
  const type = header(sent, 'content-type') ?? '';
  const bare = type.split(';', 1)[0]!.trim();
  return ['', bare, `${bare}; charset=utf-8`, `${bare};charset=utf-8`, `${bare}; charset=UTF-8`]
    .filter((other) => other !== type)
    .map((other) => [
      `The client signed the content type "${other}" but sent "${type}". Sign the header exactly as it is sent.`,
      withHeader(sent, 'content-type', other),
    ]);
}

/** Variants of a request for clients that sign one of the vendor's hosts and send the request to another host. */
export function hostVariants(sent: WireRequest, hosts: readonly string[]): CommonMistake<WireRequest>[] {
  return hosts
    .filter((host) => host !== header(sent, 'host'))
    .map((host) => [
      `The client signed the host ${host} but sent the request to another host. Sign the Host header that is sent.`,
      withHeader(sent, 'host', host),
    ]);
}

/** The variant of a request for clients that sign another method than they send. */
export function methodVariants(sent: WireRequest): CommonMistake<WireRequest>[] {
  const method = sent.method === 'GET' ? 'POST' : 'GET';
  return [
    [
      `The client signed the method ${method} but sent ${sent.method}. Sign the method that is sent.`,
      { ...sent, method },
    ],
  ];
}

/** Bodies longer than this, in characters, are not serialized again. */
const maximumLength = 1_000_000;

/** Variants of a request for clients that sign another body than they send: no body, or the same JSON serialized differently. */
export function bodyVariants(sent: WireRequest): CommonMistake<WireRequest>[] {
  const body = decodeUtf8(sent.body);
  if (body === '') return [];
  const serializations = mediaType(sent).endsWith('json') && body.length < maximumLength ? serializationsOf(body) : [];
  return [
    ['The client signed an empty body. Sign the bytes of the body that is sent.', { ...sent, body: encodeUtf8('') }],
    ...serializations
      .filter((other) => other !== body)
      .map((other): CommonMistake<WireRequest> => [
        'The body was serialized twice: the signed bytes differ from the sent bytes (in spaces, or in \\u escapes of characters outside ASCII). Serialize the body once, then sign and send the same bytes.',
        { ...sent, body: encodeUtf8(other) },
      ]),
  ];
}

/** Serializes a JSON text as common libraries do: without and with spaces, without and with `\u` escapes. */
function serializationsOf(json: string): string[] {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch {
    return [];
  }
  return [stringifyJson(value), stringifyWithSpaces(value)].flatMap((one) => [one, escapeNonAscii(one)]);
}

/** Serializes as Python's `json.dumps` does: with a space after each comma and colon. */
function stringifyWithSpaces(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stringifyWithSpaces).join(', ')}]`;
  if (!isObject(value)) return stringifyJson(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${stringifyJson(name)}: ${stringifyWithSpaces(member)}`,
  );
  return `{${members.join(', ')}}`;
}

function escapeNonAscii(json: string): string {
  return json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
