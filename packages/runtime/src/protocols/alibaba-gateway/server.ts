import { parseInput } from '../../operation/parse.ts';
import { createRouteText } from '../../operation/route-text.ts';
import type { ServerProtocol } from '../../operation/server-protocol.ts';
import { gatewayCommonMistakes } from './common-mistakes.ts';
import { errorFor } from './refusal.ts';
import { respond, respondWithError } from './response.ts';
import { createGatewaySigner } from './signer.ts';

const routeText = createRouteText('second');

/** The server side of Alibaba's API gateway and the IoT platform behind it. Accepts HmacSHA256 and HmacSHA1. */
export const alibabaGatewayServer: ServerProtocol = {
  id: 'alibaba-gateway',
  signers: [
    { ...createGatewaySigner('HmacSHA256'), commonMistakes: gatewayCommonMistakes },
    { ...createGatewaySigner('HmacSHA1'), commonMistakes: gatewayCommonMistakes },
  ],
  routeOf: ({ method, path }) => `${method} ${path}`,
  requestedRoute: ({ method, path }) => routeText(method, path),
  routeRefusal(request, routes) {
    const hasOtherMethod = routes.some((route) => route.endsWith(` ${request.path}`));
    return { reason: hasOtherMethod ? 'wrong-method' : 'unknown-operation' };
  },
  recognizes: (request) => request.headers.some(([name]) => name.startsWith('x-ca-')),
  parse: parseInput,
  errorFor,
  respond,
  respondWithError,
};
