import { utf8 } from '../../wire/bytes.ts';
import { inputSchema } from '../../operation/encode.ts';
import { flattenedNames } from '../../schema/flatten.ts';
import { formatPairs } from '../../wire/form.ts';
import type { Operation } from '../../operation/operation.ts';
import { parameterOf, parametersOf } from '../../wire/parameters.ts';
import { parseInput } from '../../operation/parse.ts';
import type { Refusal, ServerProtocol } from '../../operation/protocol.ts';
import { header, withoutHeader, type WireRequest } from '../../wire/message.ts';
import { actionOf, requestedAction, type Action } from './action.ts';
import { respondWithError, respond } from './response.ts';
import { v2CommonMistakes, v3CommonMistakes } from './common-mistakes.ts';
import { errorFor } from './refusal.ts';
import { createV2Signer } from './signer-v2.ts';
import { createV3Signer } from './signer-v3.ts';

/** The server's half of Alibaba Cloud's RPC style. Takes both versions of the signature. */
export const alibabaRpcServer: ServerProtocol = {
  id: 'alibaba-rpc',
  signers: [
    { ...createV3Signer(), commonMistakes: v3CommonMistakes },
    { ...createV2Signer(), commonMistakes: v2CommonMistakes },
  ],
  routeOf: (operation) => routeOf(actionOf(operation)),
  requestedRoute: (request) => (takesMethod(request) ? '' : `${request.method} `) + routeOf(requestedAction(request)),
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

function takesMethod({ method }: WireRequest): boolean {
  return method === 'GET' || method === 'POST';
}

function routeRefusal(request: WireRequest, routes: readonly string[]): Refusal {
  if (!takesMethod(request)) return { reason: 'wrong-method' };
  const { action } = requestedAction(request);
  const elsewhere = action !== '' && routes.some((route) => route.startsWith(`${action} `));
  return { reason: elsewhere ? 'unknown-version' : 'unknown-operation' };
}

function recognizes(request: WireRequest): boolean {
  if (header(request, 'x-acs-action') !== undefined) return true;
  if (header(request, 'authorization')?.startsWith('ACS3-')) return true;
  const has = (name: string) => parameterOf(request, name) !== undefined;
  // A `SecretId` is Tencent Cloud's, whose version 1 has an Action and a Version among its parameters too.
  return has('Action') && (has('AccessKeyId') || (has('Version') && !has('SecretId')));
}

/** The parameters that say who asks, what for and how: no input of an operation, unless it declares one of that name. */
const common = [
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

/** Every parameter counts wherever it travels, in the query or in the form. */
function parse(operation: Operation, request: WireRequest): unknown {
  const query = formatPairs(parametersOf(request));
  if (operation.body && operation.body.type !== 'application/x-www-form-urlencoded') {
    return parseInput(operation, { ...request, query });
  }
  const bare = { ...withoutHeader(request, 'content-type'), query };
  if (!operation.body) return parseInput(operation, { ...bare, body: new Uint8Array(0) });
  const undeclared = common.filter((name) => inputSchema(operation, name) === undefined);
  const apart = new Set([...undeclared, ...operation.parameters.map(({ name }) => name)]);
  const own = parametersOf(request).filter(([name]) => !flattenedNames(name).some((one) => apart.has(one)));
  const headers = [...bare.headers, ['content-type', operation.body.type] as const];
  return parseInput(operation, { ...bare, headers, body: utf8(formatPairs(own)) });
}
