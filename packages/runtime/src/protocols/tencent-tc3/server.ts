import { utf8 } from '../../wire/bytes.ts';
import { envelopeOf } from '../../operation/decode.ts';
import { inputSchema } from '../../operation/encode.ts';
import { withValueAt, wrapSuccess } from '../../operation/envelope.ts';
import { gather } from '../../schema/flatten.ts';
import { stringifyJson } from '../../wire/json.ts';
import type { Operation } from '../../operation/operation.ts';
import { hasForm, parameterOf, parametersOf } from '../../wire/parameters.ts';
import { parseInput } from '../../operation/parse.ts';
import type { ResponseContext, Refusal, ServerProtocol, ErrorResponse } from '../../operation/protocol.ts';
import { header, type WireRequest, type WireResponse } from '../../wire/message.ts';
import { requestedAction, routeOf } from './action.ts';
import { tc3CommonMistakes, v1CommonMistakes } from './common-mistakes.ts';
import { errorFor } from './refusal.ts';
import { createV1Signer } from './signer-v1.ts';
import { createTc3Signer } from './signer.ts';

/** The server's half of Tencent Cloud API 3.0. */
export const tencentTc3Server: ServerProtocol = {
  id: 'tencent-tc3',
  signers: [
    { ...createTc3Signer(), commonMistakes: tc3CommonMistakes },
    { ...createV1Signer('HmacSHA1'), commonMistakes: v1CommonMistakes('HmacSHA1') },
    { ...createV1Signer('HmacSHA256'), commonMistakes: v1CommonMistakes('HmacSHA256') },
  ],
  routeOf: routeOf,
  requestedRoute(request) {
    const { action, version } = requestedAction(request);
    return `${takesMethod(request) ? '' : `${request.method} `}${action} ${version}`;
  },
  routeRefusal,
  recognizes,
  parse,
  errorFor,
  respond(operation, data, context) {
    return wireResponse(200, wrapSuccess(envelopeOf(operation), data, context.requestId), context);
  },
  respondWithError,
};

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
  if (header(request, 'x-tc-action') !== undefined) return true;
  if (header(request, 'authorization')?.startsWith('TC3-')) return true;
  return parameterOf(request, 'Action') !== undefined && parameterOf(request, 'SecretId') !== undefined;
}

/** The parameters that say who asks, what for and how: no input of an operation, unless it declares one of that name. */
const common = [
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
 * By `GET`, and by a form that names its action (version 1), the members of the body travel as parameters: `Name.0`, `Name.0.Member`,
 * counted from 0.
 */
function parse(operation: Operation, request: WireRequest): unknown {
  const isV1Form = hasForm(request) && header(request, 'x-tc-action') === undefined;
  if (!operation.body || !(request.method === 'GET' || isV1Form)) return parseInput(operation, request);
  const isCommon = (name: string) => common.includes(name) && inputSchema(operation, name) === undefined;
  const pairs = parametersOf(request).filter(([name]) => !isCommon(name));
  const names = [...new Set(pairs.map(([name]) => name.split('.', 1)[0]!))];
  return Object.fromEntries(
    names.map((name) => [name, gather(pairs, name, inputSchema(operation, name), 'repeat') ?? {}]),
  );
}

function respondWithError(
  { code, status, message }: ErrorResponse,
  operation: Operation | undefined,
  context: ResponseContext,
): WireResponse {
  const envelope = operation && envelopeOf(operation);
  const told: [place: string, value: string][] = [
    [envelope?.code[0] ?? '/Response/Error/Code', code],
    [envelope?.message[0] ?? '/Response/Error/Message', message],
    [envelope?.requestId[0] ?? '/Response/RequestId', context.requestId],
  ];
  const body = told.reduce<unknown>((whole, [place, value]) => withValueAt(whole, place, value), {});
  return wireResponse(status, body, context);
}

/** The content type has no charset: some of the vendor's clients compare the whole value. */
function wireResponse(status: number, body: unknown, { now }: ResponseContext): WireResponse {
  return {
    status,
    headers: [
      ['content-type', 'application/json'],
      ['date', new Date(now).toUTCString()],
    ],
    body: utf8(stringifyJson(body)),
  };
}
