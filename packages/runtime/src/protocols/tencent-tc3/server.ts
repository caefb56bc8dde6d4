import { inputSchema } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import { parseInput, type RequestChecks } from '../../operation/parse.ts';
import { createRouteText } from '../../operation/route-text.ts';
import type { Refusal, ServerProtocol } from '../../operation/server-protocol.ts';
import { checkOption } from '../../operation/validate-request.ts';
import { collectAll } from '../../schema/collect.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Pair } from '../../wire/form.ts';
import { header, type WireRequest } from '../../wire/message.ts';
import { parameterOf, parametersOf } from '../../wire/parameters.ts';
import { hasFormBody } from '../../wire/request-parameters.ts';
import { requestedAction, routeOf } from './action.ts';
import { tc3CommonMistakes, v1CommonMistakes } from './common-mistakes.ts';
import { decryptFields } from './encryption/decrypt-fields.ts';
import { parsePrivateKey } from './encryption/rsa-key.ts';
import { errorFor } from './refusal.ts';
import { respond, respondWithError } from './response.ts';
import { createV1Signer } from './signer-v1.ts';
import { createTc3Signer } from './signer.ts';

const routeText = createRouteText('first');

/** The server side of Tencent Cloud API 3.0. Accepts TC3-HMAC-SHA256 and version 1 of the signature. */
export const tencentTc3Server: ServerProtocol = {
  id: 'tencent-tc3',
  signers: [
    { ...createTc3Signer(), commonMistakes: tc3CommonMistakes },
    { ...createV1Signer('HmacSHA1'), commonMistakes: v1CommonMistakes('HmacSHA1') },
    { ...createV1Signer('HmacSHA256'), commonMistakes: v1CommonMistakes('HmacSHA256') },
  ],
  routeOf,
  requestedRoute(request) {
    const { action, version } = requestedAction(request);
    const route = routeText(action, version);
    return acceptsMethod(request) ? route : `${request.method} ${route}`;
  },
  routeRefusal,
  recognizes,
  parse,
  decrypt: decryptFields,
  acceptsPrivateKey: (privateKey) => parsePrivateKey(privateKey) !== undefined,
  errorFor,
  respond,
  respondWithError,
};

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
  if (header(request, 'x-tc-action') !== undefined) return true;
  if (header(request, 'authorization')?.startsWith('TC3-')) return true;
  return parameterOf(request, 'Action') !== undefined && parameterOf(request, 'SecretId') !== undefined;
}

/** The common parameters of the platform. They are not part of the Input, unless the operation declares a member of that name. */
const commonParameters = [
  'Action',
  'Version',
  'Region',
  'Language',
  'Timestamp',
  'Nonce',
  'SecretId',
  'Token',
  'Signature',
  'SignatureMethod',
  'RequestClient',
];

/**
 * Parses the Input of a request. In a `GET`, and in a form that names its action (version 1), the members of the body are parameters:
 * `Name.0`, `Name.0.Member`, counted from 0.
 */
function parse(operation: Operation, request: WireRequest, checks?: RequestChecks): unknown {
  const isV1Form = hasFormBody(request) && header(request, 'x-tc-action') === undefined;
  if (!operation.body || !(request.method === 'GET' || isV1Form)) return parseInput(operation, request, checks);
  const isCommon = (name: string) => commonParameters.includes(name) && inputSchema(operation, name) === undefined;
  const parameters = parametersOf(request);
  checks?.issues.push(...checkOptions(operation, request, parameters));
  const pairs = parameters.filter(([name]) => !isCommon(name));
  const input = collectAll(pairs, (name) => inputSchema(operation, name), 'repeat');
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value ?? {}]));
}

/** Checks the options of a request: the header `X-TC-Region`, in version 1 the parameter `Region`. */
function checkOptions(operation: Operation, request: WireRequest, pairs: readonly Pair[]): Issue[] {
  return operation.parameters.flatMap((parameter) => {
    const own = pairs.find(([name]) => `X-TC-${name}` === parameter.name)?.[1];
    return checkOption(parameter, own || header(request, parameter.name.toLowerCase()) || undefined);
  });
}
