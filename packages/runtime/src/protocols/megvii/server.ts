import { utf8 } from '../../wire/bytes.ts';
import { envelopeOf } from '../../operation/decode.ts';
import { withValueAt } from '../../operation/envelope.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { Operation } from '../../operation/operation.ts';
import { parseInput } from '../../operation/parse.ts';
import type { ResponseContext, ServerProtocol, ErrorResponse } from '../../operation/protocol.ts';
import { isObject } from '../../schema/validate.ts';
import type { WireRequest, WireResponse } from '../../wire/message.ts';
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
  routeOf: ({ method, path }) => `${method} ${path}`,
  requestedRoute: ({ method, path }) => `${method} ${path}`,
  routeRefusal(request, routes) {
    const elsewhere = routes.some((route) => route.endsWith(` ${request.path}`));
    return { reason: elsewhere ? 'wrong-method' : 'unknown-operation' };
  },
  recognizes: (request) => request.path.startsWith('/finauth/') || signOf(request) !== undefined,
  parse,
  errorFor,
  respond(operation, data, context) {
    const place = envelopeOf(operation).data;
    const own =
      isObject(data) && place === '' ? { ...facts(context), ...data } : withValueAt(facts(context), place, data);
    return json(200, own, context);
  },
  respondWithError,
};

/** Every value of a form is text; `sign` and `sign_version` are not the caller's. */
function parse(operation: Operation, request: WireRequest): unknown {
  const { sign: _sign, sign_version: _version, ...input } = parseInput(operation, request);
  return input;
}

function respondWithError(
  { code, status, message }: ErrorResponse,
  _operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  if (status === 413) return wireResponse(status, 'text/plain', message, context);
  return json(status, { ...(!bare.includes(code) && facts(context)), error: message }, context);
}

function facts({ now, requestId }: ResponseContext): { request_id: string; time_used: number } {
  return { request_id: `${Math.floor(now / 1000)},${requestId}`, time_used: timeUsed };
}

function json(status: number, body: unknown, context: ResponseContext): WireResponse {
  return wireResponse(status, 'application/json;charset=utf-8', stringifyJson(body), context);
}

function wireResponse(status: number, type: string, body: string, { now }: ResponseContext): WireResponse {
  return {
    status,
    headers: [
      ['content-type', type],
      ['date', new Date(now).toUTCString()],
    ],
    body: utf8(body),
  };
}
