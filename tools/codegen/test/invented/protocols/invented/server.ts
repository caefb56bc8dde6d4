import { utf8 } from '../../bytes.ts';
import { envelopeOf } from '../../decode.ts';
import { wrapSuccess } from '../../envelope.ts';
import { stringifyJson } from '../../json.ts';
import { parseInput } from '../../parse.ts';
import type { ServerProtocol } from '../../protocol.ts';
import { header, type WireResponse } from '../../wire.ts';
import { inventedSigner } from './signer.ts';

/** The server's half. */
export const inventedServer: ServerProtocol = {
  id: 'invented',
  signers: [inventedSigner],
  routeOf: ({ method, path }) => `${method} ${path}`,
  requestedRoute: ({ method, path }) => `${method} ${path}`,
  routeRefusal: () => ({ reason: 'unknown-operation' }),
  recognizes: (request) => header(request, 'x-key') !== undefined,
  parse: parseInput,
  errorFor: ({ reason }) => ({ code: reason.toUpperCase(), status: 418, message: 'No.' }),
  respond: (operation, data, { requestId }) => json(200, wrapSuccess(envelopeOf(operation), data, requestId)),
  respondWithError: ({ code, status, message }) => json(status, { fault: code, words: message }),
};

function json(status: number, body: unknown): WireResponse {
  return { status, headers: [['content-type', 'application/json']], body: utf8(stringifyJson(body)) };
}
