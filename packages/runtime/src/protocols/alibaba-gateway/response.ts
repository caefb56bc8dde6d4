import { withValueAt, wrapSuccess, type Envelope } from '../../operation/envelope.ts';
import { envelopeOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ErrorResponse, ResponseContext } from '../../operation/server-protocol.ts';
import { isObject } from '../../schema/type-guards.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { Header, WireResponse } from '../../wire/message.ts';

/** Creates a success response: JSON in the envelope of the operation, or what its `responseType` says. */
export function respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse {
  if (operation.responseType === 'empty') return wireResponse(204, [], '', context);
  if (operation.responseType === 'redirect') {
    const location = isObject(data) ? String(data['location']) : '';
    return wireResponse(302, [['location', location]], '', context);
  }
  if (operation.responseType === 'binary') {
    const bytes = data instanceof Uint8Array ? new Uint8Array(data) : encodeUtf8(typeof data === 'string' ? data : '');
    return { ...wireResponse(200, [['content-type', 'application/octet-stream']], '', context), body: bytes };
  }
  const envelope = envelopeOf(operation);
  const body = wrapSuccess(envelope, data, context.requestId, context.members) as Record<string, unknown>;
  const { id, code, ...rest } = body;
  return json(isPlatform(envelope) ? { id, code, ...emptyMessages, ...rest } : body, context);
}

/** The message members that the IoT platform adds to a success. */
const emptyMessages = { message: null, localizedMsg: null };

/** Whether a service uses the common envelope of the IoT platform. */
function isPlatform(envelope: Envelope): boolean {
  return envelope.message.includes('/localizedMsg');
}

/** Creates an error response: at status 200 an error of the backend in the body, otherwise one of the gateway in headers, without a body. */
export function respondWithError(
  { code, status, message }: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  if (status === 200 && operation) return json(errorBody(envelopeOf(operation), code, message, context), context);
  const headers: Header[] = [
    ...(/^[A-Z]\d{3}[A-Z]{2}$/.test(code) ? ([['x-ca-error-code', code]] as const) : []),
    ['x-ca-error-message', encodeHeaderValue(message)],
  ];
  return wireResponse(status, headers, '', context);
}

function errorBody(envelope: Envelope, code: string, message: string, { requestId }: ResponseContext): unknown {
  const [codePlace = '/code', messagePlace = '/message', idPlace = '/id'] = [
    envelope.code[0],
    envelope.message[0],
    envelope.requestId[0],
  ];
  const isNumber = envelope.success.some(
    (condition) => condition.at === codePlace && 'is' in condition && typeof condition.is === 'number',
  );
  const members: [place: string, value: unknown][] = [
    [idPlace, requestId],
    [codePlace, isNumber && /^\d{1,15}$/.test(code) ? Number(code) : code],
    [messagePlace, message],
  ];
  const body = members.reduce<unknown>((result, [place, value]) => withValueAt(result, place, value), {});
  return isPlatform(envelope) ? { ...(body as object), localizedMsg: message, data: null } : body;
}

/** Percent-encodes the characters that a header cannot contain. Cuts the value: HTTP clients accept 8 to 16 KiB for all headers together. */
function encodeHeaderValue(text: string): string {
  const value = text
    .slice(0, maxHeaderLength)
    .replaceAll(/[^\x20-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()));
  const isLong = text.length > maxHeaderLength || value.length > maxHeaderLength;
  return isLong ? `${value.slice(0, maxHeaderLength).replace(/%[0-9A-F]?$/, '')}...` : value;
}

const maxHeaderLength = 4_096;

function json(body: unknown, context: ResponseContext): WireResponse {
  return wireResponse(200, [['content-type', 'application/json; charset=utf-8']], stringifyJson(body), context);
}

function wireResponse(
  status: number,
  headers: readonly Header[],
  body: string,
  { requestId, now }: ResponseContext,
): WireResponse {
  return {
    status,
    headers: [...headers, ['x-ca-request-id', requestId], ['date', new Date(now).toUTCString()]],
    body: encodeUtf8(body),
  };
}
