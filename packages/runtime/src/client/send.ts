import type { CallOptions } from './call-options.ts';
import type { Credentials } from '../signing/credentials.ts';
import { text } from '../wire/bytes.ts';
import type { Environment } from '../signing/environment.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { VendorError } from '../errors/vendor-error.ts';
import { errorInfo, type Operation } from '../operation/operation.ts';
import type { DecodedResponse } from '../operation/protocol.ts';
import { redact, sensitiveTexts } from '../schema/redact.ts';
import { sign, type Signer } from '../signing/signer.ts';
import { transmit, type Fetch } from './transport.ts';
import { untilAborted } from './until-aborted.ts';
import { isObject, validate } from '../schema/validate.ts';
import type { WireRequest, WireResponse } from '../wire/message.ts';

/** What a client's calls have in common. */
export interface Sender {
  readonly credentials: () => Promise<Credentials>;
  readonly endpoint: URL;
  readonly options: { readonly [name: string]: unknown };
  readonly signing: unknown;
  readonly timeout: number | undefined;
  readonly fetch: Fetch;
  readonly environment: Environment;
}

/** The data of an answer and what came with it. */
export interface ApiResponse<Output> {
  readonly data: Output;
  readonly requestId: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  /** How often the request was sent. */
  readonly attempts: number;
}

interface Attempt {
  readonly operation: Operation;
  readonly input: Record<string, unknown>;
  readonly number: number;
  readonly signer: Signer;
  readonly credentials: Credentials;
}

const timeForTheWay = 2_000;
const defaultTimeout = 30_000;

/** Carries a call out: validate → encode → sign → send → decode → error map. */
export async function send(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions,
): Promise<ApiResponse<any>> {
  const valid = validated(operation, input);
  const credentials = await sender.credentials();
  const signer = operation.service.protocol.signer(sender.signing);
  const attempt: Attempt = { operation, input: valid, number: 1, signer, credentials };

  const request = await encode(sender, attempt);
  const signed = await sign(signer, request, credentials, moment(sender.environment));
  const response = await exchange(sender, attempt, signed, options);
  return answer(attempt, signed, response, operation.service.protocol.decode(operation, response));
}

function validated(operation: Operation, input: unknown): Record<string, unknown> {
  const issues = validate(input, operation.input);
  if (issues.length === 0 && isObject(input)) return input;
  throw new InvalidInputError({ service: operation.service.id, operation: operation.id, issues });
}

async function encode(sender: Sender, { operation, input }: Attempt): Promise<WireRequest> {
  const { endpoint, options, environment, signing } = sender;
  return operation.service.protocol.encode({ operation, input, endpoint, options, environment }, signing);
}

function moment(environment: Environment): { now: number; nonce: string } {
  return { now: environment.now(), nonce: environment.uuid() };
}

/** A text without what may not be shown: the secret, the token, the signature, sensitive values of the input. */
function shown(attempt: Attempt, signed: WireRequest, told: string): string {
  const { signer, credentials, operation, input } = attempt;
  const detached = signer.detach(signed);
  const signature = detached.found === 'claim' ? detached.claim.signature : '';
  return redact(told, [
    credentials.secret,
    credentials.sessionToken ?? '',
    signature,
    ...sensitiveTexts(input, operation.input),
  ]);
}

async function exchange(
  sender: Sender,
  attempt: Attempt,
  request: WireRequest,
  options: CallOptions,
): Promise<WireResponse> {
  const { operation, number } = attempt;
  const limit =
    options.timeout ??
    sender.timeout ??
    (operation.timeout === undefined ? defaultTimeout : operation.timeout + timeForTheWay);
  const timeout = AbortSignal.timeout(limit);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const facts = { service: operation.service.id, operation: operation.id, attempts: number };
  try {
    signal.throwIfAborted();
    return await untilAborted(transmit(sender.fetch, request, signal), signal);
  } catch (error) {
    if (options.signal?.aborted)
      throw new TransportError({ ...facts, reason: 'aborted', detail: 'the caller gave up' });
    if (timeout.aborted)
      throw new TransportError({ ...facts, reason: 'timeout', detail: `the time was up after ${limit} ms` });
    const detail = shown(attempt, request, networkDetail(error));
    throw new TransportError({ ...facts, reason: 'network', detail, cause: new Error(detail) });
  }
}

/** What a network error says, without addresses' queries, which may carry a signature. */
function networkDetail(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = (inner ?? {}) as { code?: unknown; message?: unknown };
  const told =
    [code, message].filter((part) => typeof part === 'string' && part !== '').join(': ') || 'the request failed';
  return told.replaceAll(/\?\S+/g, '?…');
}

function answer(
  attempt: Attempt,
  signed: WireRequest,
  response: WireResponse,
  outcome: DecodedResponse,
): ApiResponse<unknown> {
  const { operation, number } = attempt;
  const { status, headers } = response;
  const facts = { service: operation.service.id, operation: operation.id, attempts: number, status };
  if (outcome.ok) {
    return {
      data: outcome.data,
      requestId: outcome.requestId,
      status,
      headers: new Headers(headers.map(([...one]) => one)),
      attempts: number,
    };
  }
  if (outcome.ok === undefined) {
    const bodyStart = shown(attempt, signed, text(response.body.subarray(0, 1_000))).slice(0, 200);
    throw new UnexpectedResponseError({ ...facts, bodyStart, detail: outcome.detail });
  }
  const { code, message, requestId, serverStringToSign } = outcome;
  const fact = errorInfo(operation, code, status, message) ?? undocumented(status);
  const vendorMessage = shown(attempt, signed, message);
  throw new VendorError({
    ...facts,
    ...fact,
    code,
    requestId,
    vendorMessage,
    ...(serverStringToSign !== undefined && { serverStringToSign }),
  });
}

/** What can be said of a code that is not documented: by the HTTP status only. */
function undocumented(status: number): ReturnType<typeof errorInfo> & object {
  if (status === 429) return { kind: 'throttled', retry: 'backoff' };
  if (status === 503) return { kind: 'unavailable', retry: 'backoff' };
  return { kind: 'unknown', retry: 'never' };
}
