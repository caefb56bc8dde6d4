import { constantJson } from '../../operation/constant-json.ts';
import { withError, withValueAt, wrapSuccess, type Envelope } from '../../operation/envelope.ts';
import { envelopeOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ErrorResponse, ResponseContext } from '../../operation/server-protocol.ts';
import { isObject } from '../../schema/type-guards.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { formatHttpDate } from '../../wire/http-date.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { Header, WireResponse } from '../../wire/message.ts';
import { TextResponse } from '../../wire/text-response.ts';

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
  const wrap = (requestId: string) => {
    const body = wrapSuccess(envelope, data, requestId, context.members) as Record<string, unknown>;
    const { id, code, ...rest } = body;
    return isPlatform(envelope) ? { id, code, ...emptyMessages, ...rest } : body;
  };
  return json(constantJson(context, context.requestId, wrap), context);
}

/** The message members that the IoT platform adds to a success. */
const emptyMessages = { message: null, localizedMsg: null };

/** Whether a service uses the common envelope of the IoT platform. */
function isPlatform(envelope: Envelope): boolean {
  return envelope.message.includes('/localizedMsg');
}

/** Creates an error response: of the backend in the body, or of the gateway in headers, without a body. */
export function respondWithError(
  error: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  const { code, status, message } = error;
  if (operation && isOfBackend(error, operation)) {
    const body = stringifyJson(errorBody(envelopeOf(operation), code, message, context));
    return { ...json(body, context), status };
  }
  const headers: Header[] = [
    ...(gatewayCode.test(code) ? ([['x-ca-error-code', code]] as const) : []),
    ['x-ca-error-message', encodeHeaderValue(message)],
  ];
  return wireResponse(status, headers, '', context);
}

/** The codes in `x-ca-error-code`. Without one, the status is the code of an error of the gateway. */
const gatewayCode = /^[A-Z]\d{3}[A-Z]{2}$/;

/** Whether an error comes from the API behind the gateway: at status 200, or with a code that the gateway cannot send. */
function isOfBackend({ code, status }: ErrorResponse, { errors, service }: Operation): boolean {
  if (status === 200) return true;
  const isOwn = Object.hasOwn(errors, code) && !Object.hasOwn(service.errors, code);
  return isOwn || !(gatewayCode.test(code) || code === String(status));
}

function errorBody(envelope: Envelope, code: string, message: string, { requestId }: ResponseContext): unknown {
  const [idPlace] = envelope.requestId;
  const withId = idPlace === undefined ? {} : withValueAt({}, idPlace, requestId);
  const body = withError(withId, envelope, { code, message });
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

function json(body: string, context: ResponseContext): WireResponse {
  return wireResponse(200, [['content-type', 'application/json; charset=utf-8']], body, context);
}

function wireResponse(
  status: number,
  headers: readonly Header[],
  body: string,
  { requestId, now }: ResponseContext,
): WireResponse {
  return new TextResponse(status, [...headers, ['x-ca-request-id', requestId], ['date', formatHttpDate(now)]], body);
}
