import { utf8 } from '../../bytes.ts';
import { envelopeOf } from '../../decode.ts';
import { inputSchema } from '../../encode.ts';
import { withValueAt, wrapSuccess } from '../../envelope.ts';
import { gather } from '../../flatten.ts';
import { parsePairs } from '../../form.ts';
import { printJson } from '../../json.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../parse.ts';
import type { Answering, Refusal, ServerProtocol, ShownError } from '../../protocol.ts';
import { header, type WireRequest, type WireResponse } from '../../wire.ts';
import { askedAction, routeOf } from './action.ts';
import { errorFor } from './refusal.ts';
import { createTc3Signer } from './signer.ts';

/** The server's half of Tencent Cloud API 3.0. */
export const tencentTc3Server: ServerProtocol = {
  id: 'tencent-tc3',
  signers: [createTc3Signer()],
  route: routeOf,
  asked(request) {
    const { action, version } = askedAction(request);
    return `${takesMethod(request) ? '' : `${request.method} `}${action} ${version}`;
  },
  missed,
  recognises: (request) =>
    header(request, 'x-tc-action') !== undefined || !!header(request, 'authorization')?.startsWith('TC3-'),
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

/** By `GET` the members of the body travel in the query: `Name.0`, `Name.0.Member`, counted from 0. */
function parse(operation: Operation, request: WireRequest): unknown {
  if (request.method !== 'GET' || !operation.body) return parseInput(operation, request);
  const pairs = parsePairs(request.query).filter(([name]) => !/^(Action|Version|Region)$/.test(name));
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
