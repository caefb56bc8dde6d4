import { inputSchema } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import { parseInput, type RequestChecks } from '../../operation/parse.ts';
import { createRouteText } from '../../operation/route-text.ts';
import type { Refusal, ServerProtocol } from '../../operation/server-protocol.ts';
import { namePrefixes } from '../../schema/collect.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { formatPairs } from '../../wire/form.ts';
import { header, withoutHeader, type WireRequest } from '../../wire/message.ts';
import { parameterOf, parametersOf } from '../../wire/parameters.ts';
import { actionOf, requestedAction, type Action } from './action.ts';
import { v2CommonMistakes, v3CommonMistakes } from './common-mistakes.ts';
import { errorFor } from './refusal.ts';
import { respond, respondWithError } from './response.ts';
import { createV2Signer } from './signer-v2.ts';
import { createV3Signer } from './signer-v3.ts';

const routeText = createRouteText('first');

/** The server side of Alibaba Cloud's RPC style. Accepts version 2 and version 3 of the signature. */
export const alibabaRpcServer: ServerProtocol = {
  id: 'alibaba-rpc',
  signers: [
    { ...createV3Signer(), commonMistakes: v3CommonMistakes },
    { ...createV2Signer(), commonMistakes: v2CommonMistakes },
  ],
  routeOf: (operation) => routeOf(actionOf(operation)),
  requestedRoute(request) {
    const { action, version } = requestedAction(request);
    const route = routeText(action, version);
    return acceptsMethod(request) ? route : `${request.method} ${route}`;
  },
  routeRefusal,
  recognizes,
  parse,
  errorFor,
  respond,
  respondWithError,
};

function routeOf({ action, version }: Action): string {
  return `${action} ${version}`;
}

function acceptsMethod({ method }: WireRequest): boolean {
  return method === 'GET' || method === 'POST';
}

function routeRefusal(request: WireRequest, routes: readonly string[]): Refusal {
  if (!acceptsMethod(request)) return { reason: 'wrong-method' };
  const { action } = requestedAction(request);
  const hasOtherVersion = action !== '' && routes.some((route) => route.startsWith(`${action} `));
  return { reason: hasOtherVersion ? 'unknown-version' : 'unknown-operation' };
}

function recognizes(request: WireRequest): boolean {
  if (header(request, 'x-acs-action') !== undefined) return true;
  if (header(request, 'authorization')?.startsWith('ACS3-')) return true;
  const has = (name: string) => parameterOf(request, name) !== undefined;
  // Requests of Tencent Cloud's version 1 have Action and Version too, and a SecretId.
  return has('Action') && (has('AccessKeyId') || (has('Version') && !has('SecretId')));
}

/** The common parameters of the gateway. They are not part of the Input, unless the operation declares a member of that name. */
const commonParameters = [
  'Action',
  'Version',
  'Format',
  'RegionId',
  'AccessKeyId',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureType',
  'SignatureVersion',
  'Timestamp',
];

/** Parses the Input of a request. A parameter counts in the query and in the form alike. */
function parse(operation: Operation, request: WireRequest, checks?: RequestChecks): unknown {
  const query = formatPairs(parametersOf(request));
  if (operation.body && operation.body.type !== 'application/x-www-form-urlencoded') {
    return parseInput(operation, { ...request, query }, checks);
  }
  const bodiless = { ...withoutHeader(request, 'content-type'), query };
  if (!operation.body) return parseInput(operation, { ...bodiless, body: new Uint8Array(0) }, checks);
  const undeclared = commonParameters.filter((name) => inputSchema(operation, name) === undefined);
  const notInForm = new Set([...undeclared, ...operation.parameters.map(({ name }) => name)]);
  const form = parametersOf(request).filter(([name]) => !namePrefixes(name).some((one) => notInForm.has(one)));
  const headers = [...bodiless.headers, ['content-type', operation.body.type] as const];
  return parseInput(operation, { ...bodiless, headers, body: encodeUtf8(formatPairs(form)) }, checks);
}
