import { utf8 } from '../../bytes.ts';
import { envelopeOf } from '../../decode.ts';
import { withValueAt, wrapSuccess, type Envelope } from '../../envelope.ts';
import { printJson } from '../../json.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../parse.ts';
import type { Answering, ServerProtocol, ShownError } from '../../protocol.ts';
import { isObject } from '../../validate.ts';
import type { Header, WireResponse } from '../../wire.ts';
import { gatewayMissteps } from './missteps.ts';
import { errorFor } from './refusal.ts';
import { createGatewaySigner } from './signer.ts';

/** The server's half of Alibaba's API gateway and the platform behind it. */
export const alibabaGatewayServer: ServerProtocol = {
  id: 'alibaba-gateway',
  signers: [
    { ...createGatewaySigner('HmacSHA256'), missteps: gatewayMissteps },
    { ...createGatewaySigner('HmacSHA1'), missteps: gatewayMissteps },
  ],
  route: ({ method, path }) => `${method} ${path}`,
  asked: ({ method, path }) => `${method} ${path}`,
  missed(request, routes) {
    const elsewhere = routes.some((route) => route.endsWith(` ${request.path}`));
    return { reason: elsewhere ? 'wrong-method' : 'unknown-operation' };
  },
  recognises: (request) => request.headers.some(([name]) => name.startsWith('x-ca-')),
  parse: parseInput,
  errorFor,
  reply,
  fail,
};

function reply(operation: Operation, data: unknown, answering: Answering): WireResponse {
  if (operation.answer === 'empty') return respond(204, [], '', answering);
  if (operation.answer === 'redirect') {
    const location = isObject(data) ? String(data['location']) : '';
    return respond(302, [['location', location]], '', answering);
  }
  if (operation.answer === 'binary') {
    const bytes = data instanceof Uint8Array ? new Uint8Array(data) : utf8(typeof data === 'string' ? data : '');
    return { ...respond(200, [['content-type', 'application/octet-stream']], '', answering), body: bytes };
  }
  const envelope = envelopeOf(operation);
  const body = wrapSuccess(envelope, data, answering.requestId) as Record<string, unknown>;
  const { id, code, ...rest } = body;
  return json(isPlatform(envelope) ? { id, code, ...silence, ...rest } : body, answering);
}

/** What the platform says beside the data of a success. */
const silence = { message: null, localizedMsg: null };

/** Whether a service answers in the IoT platform's common envelope. */
function isPlatform(envelope: Envelope): boolean {
  return envelope.message.includes('/localizedMsg');
}

/** At status 200 it is a code in the backend's body, else the gateway's refusal: headers and an empty body. */
function fail(
  { code, status, message }: ShownError,
  operation: Operation | undefined,
  answering: Answering,
): WireResponse {
  if (status === 200 && operation) return json(failure(envelopeOf(operation), code, message, answering), answering);
  const own: Header[] = [
    ...(/^[A-Z]\d{3}[A-Z]{2}$/.test(code) ? ([['x-ca-error-code', code]] as const) : []),
    ['x-ca-error-message', visible(message)],
  ];
  return respond(status, own, '', answering);
}

function failure(envelope: Envelope, code: string, message: string, { requestId }: Answering): unknown {
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

function json(body: unknown, answering: Answering): WireResponse {
  return respond(200, [['content-type', 'application/json; charset=utf-8']], printJson(body), answering);
}

function respond(
  status: number,
  headers: readonly Header[],
  body: string,
  { requestId, now }: Answering,
): WireResponse {
  return {
    status,
    headers: [...headers, ['x-ca-request-id', requestId], ['date', new Date(now).toUTCString()]],
    body: utf8(body),
  };
}
