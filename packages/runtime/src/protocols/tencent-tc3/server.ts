import { utf8 } from '../../bytes.ts';
import { envelopeOf } from '../../decode.ts';
import { inputSchema } from '../../encode.ts';
import { withValueAt, wrapSuccess } from '../../envelope.ts';
import { gather } from '../../flatten.ts';
import { printJson } from '../../json.ts';
import type { Operation } from '../../operation.ts';
import { hasForm, parameterOf, parametersOf } from '../../parameters.ts';
import { parseInput } from '../../parse.ts';
import type { Answering, Refusal, ServerProtocol, ShownError } from '../../protocol.ts';
import { header, type WireRequest, type WireResponse } from '../../wire.ts';
import { askedAction, routeOf } from './action.ts';
import { tc3Missteps, v1Missteps } from './missteps.ts';
import { errorFor } from './refusal.ts';
import { createV1Signer } from './signer-v1.ts';
import { createTc3Signer } from './signer.ts';

/** The server's half of Tencent Cloud API 3.0. */
export const tencentTc3Server: ServerProtocol = {
  id: 'tencent-tc3',
  signers: [
    { ...createTc3Signer(), missteps: tc3Missteps },
    { ...createV1Signer('HmacSHA1'), missteps: v1Missteps('HmacSHA1') },
    { ...createV1Signer('HmacSHA256'), missteps: v1Missteps('HmacSHA256') },
  ],
  route: routeOf,
  asked(request) {
    const { action, version } = askedAction(request);
    return `${takesMethod(request) ? '' : `${request.method} `}${action} ${version}`;
  },
  missed,
  recognises,
  parse,
  errorFor,
  reply(operation, data, answering) {
    return respond(200, wrapSuccess(envelopeOf(operation), data, answering.requestId), answering);
  },
  fail,
};

function takesMethod({ method }: WireRequest): boolean {
  return method === 'GET' || method === 'POST';
}

function missed(request: WireRequest, routes: readonly string[]): Refusal {
  if (!takesMethod(request)) return { reason: 'wrong-method' };
  const { action } = askedAction(request);
  const elsewhere = action !== '' && routes.some((route) => route.startsWith(`${action} `));
  return { reason: elsewhere ? 'unknown-version' : 'unknown-operation' };
}

function recognises(request: WireRequest): boolean {
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

function fail(
  { code, status, message }: ShownError,
  operation: Operation | undefined,
  answering: Answering,
): WireResponse {
  const envelope = operation && envelopeOf(operation);
  const told: [place: string, value: string][] = [
    [envelope?.code[0] ?? '/Response/Error/Code', code],
    [envelope?.message[0] ?? '/Response/Error/Message', message],
    [envelope?.requestId[0] ?? '/Response/RequestId', answering.requestId],
  ];
  const body = told.reduce<unknown>((whole, [place, value]) => withValueAt(whole, place, value), {});
  return respond(status, body, answering);
}

/** The content type has no charset: some of the vendor's clients compare the whole value. */
function respond(status: number, body: unknown, { now }: Answering): WireResponse {
  return {
    status,
    headers: [
      ['content-type', 'application/json'],
      ['date', new Date(now).toUTCString()],
    ],
    body: utf8(printJson(body)),
  };
}
