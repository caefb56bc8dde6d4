import { utf8 } from '../../bytes.ts';
import { envelopeOf } from '../../decode.ts';
import { withValueAt } from '../../envelope.ts';
import { printJson } from '../../json.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../parse.ts';
import type { Answering, ServerProtocol, ShownError } from '../../protocol.ts';
import { isObject } from '../../validate.ts';
import type { WireRequest, WireResponse } from '../../wire.ts';
import { errorFor } from './refusal.ts';
import { signOf } from './sign-field.ts';
import { createMegviiSigner } from './signer.ts';

/** Errors that say neither which request it was nor how long it took. */
const bare = ['API_NOT_FOUND', 'AUTHORIZATION_ERROR'];

/** Milliseconds a request is said to have taken: that of the vendor's sample. */
const timeUsed = 48;

/** The server's half of Megvii's form protocol. */
export const megviiServer: ServerProtocol = {
  id: 'megvii',
  signers: [createMegviiSigner()],
  route: ({ method, path }) => `${method} ${path}`,
  asked: ({ method, path }) => `${method} ${path}`,
  missed(request, routes) {
    const elsewhere = routes.some((route) => route.endsWith(` ${request.path}`));
    return { reason: elsewhere ? 'wrong-method' : 'unknown-operation' };
  },
  recognises: (request) => request.path.startsWith('/finauth/') || signOf(request) !== undefined,
  parse,
  errorFor,
  reply(operation, data, answering) {
    const place = envelopeOf(operation).data;
    const own =
      isObject(data) && place === '' ? { ...facts(answering), ...data } : withValueAt(facts(answering), place, data);
    return json(200, own, answering);
  },
  fail,
};

/** Every value of a form is text; `sign` and `sign_version` are not the caller's. */
function parse(operation: Operation, request: WireRequest): unknown {
  const { sign: _sign, sign_version: _version, ...input } = parseInput(operation, request);
  return input;
}

function fail(
  { code, status, message }: ShownError,
  _operation: Operation | undefined,
  answering: Answering,
): WireResponse {
  if (status === 413) return respond(status, 'text/plain', message, answering);
  return json(status, { ...(!bare.includes(code) && facts(answering)), error: message }, answering);
}

function facts({ now, requestId }: Answering): { request_id: string; time_used: number } {
  return { request_id: `${Math.floor(now / 1000)},${requestId}`, time_used: timeUsed };
}

function json(status: number, body: unknown, answering: Answering): WireResponse {
  return respond(status, 'application/json;charset=utf-8', printJson(body), answering);
}

function respond(status: number, type: string, body: string, { now }: Answering): WireResponse {
  return {
    status,
    headers: [
      ['content-type', type],
      ['date', new Date(now).toUTCString()],
    ],
    body: utf8(body),
  };
}
