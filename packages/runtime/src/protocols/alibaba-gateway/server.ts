import { utf8 } from '../../wire/bytes.ts';
import { envelopeOf } from '../../operation/decode.ts';
import { withValueAt, wrapSuccess, type Envelope } from '../../operation/envelope.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { Operation } from '../../operation/operation.ts';
import { parseInput } from '../../operation/parse.ts';
import type { ResponseContext, ServerProtocol, ErrorResponse } from '../../operation/protocol.ts';
import { isObject } from '../../schema/validate.ts';
import type { Header, WireResponse } from '../../wire/message.ts';
import { gatewayCommonMistakes } from './common-mistakes.ts';
import { errorFor } from './refusal.ts';
import { createGatewaySigner } from './signer.ts';

/** The server's half of Alibaba's API gateway and the platform behind it. */
export const alibabaGatewayServer: ServerProtocol = {
  id: 'alibaba-gateway',
  signers: [
    { ...createGatewaySigner('HmacSHA256'), commonMistakes: gatewayCommonMistakes },
    { ...createGatewaySigner('HmacSHA1'), commonMistakes: gatewayCommonMistakes },
  ],
  routeOf: ({ method, path }) => `${method} ${path}`,
  requestedRoute: ({ method, path }) => `${method} ${path}`,
  routeRefusal(request, routes) {
    const elsewhere = routes.some((route) => route.endsWith(` ${request.path}`));
    return { reason: elsewhere ? 'wrong-method' : 'unknown-operation' };
  },
  recognizes: (request) => request.headers.some(([name]) => name.startsWith('x-ca-')),
  parse: parseInput,
  errorFor,
  respond,
  respondWithError,
};

function respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse {
  if (operation.responseType === 'empty') return wireResponse(204, [], '', context);
  if (operation.responseType === 'redirect') {
    const location = isObject(data) ? String(data['location']) : '';
    return wireResponse(302, [['location', location]], '', context);
  }
  if (operation.responseType === 'binary') {
    const bytes = data instanceof Uint8Array ? new Uint8Array(data) : utf8(typeof data === 'string' ? data : '');
    return { ...wireResponse(200, [['content-type', 'application/octet-stream']], '', context), body: bytes };
  }
  const envelope = envelopeOf(operation);
  const body = wrapSuccess(envelope, data, context.requestId) as Record<string, unknown>;
  const { id, code, ...rest } = body;
  return json(isPlatform(envelope) ? { id, code, ...silence, ...rest } : body, context);
}

/** What the platform says beside the data of a success. */
const silence = { message: null, localizedMsg: null };

/** Whether a service answers in the IoT platform's common envelope. */
function isPlatform(envelope: Envelope): boolean {
  return envelope.message.includes('/localizedMsg');
}

/** At status 200 it is a code in the backend's body, else the gateway's refusal: headers and an empty body. */
function respondWithError(
  { code, status, message }: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  if (status === 200 && operation) return json(failure(envelopeOf(operation), code, message, context), context);
  const own: Header[] = [
    ...(/^[A-Z]\d{3}[A-Z]{2}$/.test(code) ? ([['x-ca-error-code', code]] as const) : []),
    ['x-ca-error-message', visible(message)],
  ];
  return wireResponse(status, own, '', context);
}

function failure(envelope: Envelope, code: string, message: string, { requestId }: ResponseContext): unknown {
  const [codePlace = '/code', messagePlace = '/message', idPlace = '/id'] = [
    envelope.code[0],
    envelope.message[0],
    envelope.requestId[0],
  ];
  const isNumber = envelope.success.some(
    (condition) => condition.at === codePlace && 'is' in condition && typeof condition.is === 'number',
  );
  const places: [place: string, value: unknown][] = [
    [idPlace, requestId],
    [codePlace, isNumber && /^\d{1,15}$/.test(code) ? Number(code) : code],
    [messagePlace, message],
  ];
  const body = places.reduce<unknown>((whole, [place, value]) => withValueAt(whole, place, value), {});
  return isPlatform(envelope) ? { ...(body as object), localizedMsg: message, data: null } : body;
}

/** A header holds visible ASCII only: the rest is percent-encoded. */
function visible(message: string): string {
  return message.replaceAll(/[^\x20-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()));
}

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
    body: utf8(body),
  };
}
