import type { Operation } from '../../operation/operation.ts';
import { parseInput, type RequestChecks } from '../../operation/parse.ts';
import { createRouteText } from '../../operation/route-text.ts';
import type { ServerProtocol } from '../../operation/server-protocol.ts';
import type { Issue } from '../../schema/issue.ts';
import type { WireRequest } from '../../wire/message.ts';
import { megviiCommonMistakes } from './common-mistakes.ts';
import { errorFor } from './refusal.ts';
import { respond, respondWithError } from './response.ts';
import { readSignField } from './parse-form.ts';
import { createMegviiSigner } from './signer.ts';

const routeText = createRouteText('second');

/** The server side of Megvii's form protocol. */
export const megviiServer: ServerProtocol = {
  id: 'megvii',
  signers: [{ ...createMegviiSigner(), commonMistakes: megviiCommonMistakes }],
  routeOf: ({ method, path }) => `${method} ${path}`,
  requestedRoute: ({ method, path }) => routeText(method, path),
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

/** Where signatures are not verified, both fields of a signature may be absent. */
function parse(operation: Operation, request: WireRequest, checks?: RequestChecks): unknown {
  if (!checks || checks.isVerified) return withoutSignature(parseInput(operation, request, checks));
  const own = { ...checks, issues: [] as Issue[] };
  const input = parseInput(operation, request, own);
  checks.issues.push(...own.issues.filter((issue) => !isMissingVersion(issue)));
  return withoutSignature(input);
}

/** `sign` and `sign_version` are no part of the Input. `parseInput` has left out those that the operation declares as set by the client. */
function withoutSignature(input: Readonly<Record<string, unknown>>): unknown {
  if (!('sign' in input || 'sign_version' in input)) return input;
  const { sign: _sign, sign_version: _version, ...others } = input;
  return others;
}

function isMissingVersion({ path, rule }: Issue): boolean {
  return path === '/sign_version' && rule === 'required';
}
