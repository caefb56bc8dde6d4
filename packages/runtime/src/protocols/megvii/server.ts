import type { Operation } from '../../operation/operation.ts';
import { InvalidRequestError, parseInput } from '../../operation/parse.ts';
import type { ServerProtocol } from '../../operation/server-protocol.ts';
import type { Issue } from '../../schema/issue.ts';
import type { WireRequest } from '../../wire/message.ts';
import { megviiCommonMistakes } from './common-mistakes.ts';
import { errorFor } from './refusal.ts';
import { respond, respondWithError } from './response.ts';
import { readSignField } from './sign-form-field.ts';
import { createMegviiSigner } from './signer.ts';

/** The server side of Megvii's form protocol. */
export const megviiServer: ServerProtocol = {
  id: 'megvii',
  signers: [{ ...createMegviiSigner(), commonMistakes: megviiCommonMistakes }],
  routeOf: ({ method, path }) => `${method} ${path}`,
  requestedRoute: ({ method, path }) => `${method} ${path}`,
  routeRefusal(request, routes) {
    const hasOtherMethod = routes.some((route) => route.endsWith(` ${request.path}`));
    return { reason: hasOtherMethod ? 'wrong-method' : 'unknown-operation' };
  },
  recognizes: (request) => request.path.startsWith('/finauth/') || readSignField(request) !== undefined,
  parse,
  errorFor,
  respond,
  respondWithError,
};

/** `sign` and `sign_version` belong to the signature, not to the Input. Where signatures are not verified, both may be absent. */
function parse(operation: Operation, request: WireRequest, isVerified = false): unknown {
  const { sign: _sign, sign_version: _version, ...input } = parseForm(operation, request, isVerified);
  return input;
}

function parseForm(operation: Operation, request: WireRequest, isVerified: boolean): Record<string, unknown> {
  try {
    return parseInput(operation, request);
  } catch (error) {
    if (isVerified || !(error instanceof InvalidRequestError) || !error.issues.every(isMissingVersion)) throw error;
    return parseInput({ ...operation, body: { ...operation.body!, fixed: {} } }, request);
  }
}

function isMissingVersion({ path, rule }: Issue): boolean {
  return path === '/sign_version' && rule === 'required';
}
