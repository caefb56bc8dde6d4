import { wrapSuccess } from '../../operation/envelope.ts';
import { envelopeOf } from '../../operation/lookup.ts';
import { parseInput } from '../../operation/parse.ts';
import type { ServerProtocol } from '../../operation/server-protocol.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { stringifyJson } from '../../wire/json.ts';
import { header, type WireResponse } from '../../wire/message.ts';
import { inventedSigner } from './signer.ts';

/** The server side of the invented protocol. */
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
  return { status, headers: [['content-type', 'application/json']], body: encodeUtf8(stringifyJson(body)) };
}
