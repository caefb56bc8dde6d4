import type { CallOptions } from './client.ts';
import type { Credentials } from './credentials.ts';
import { text } from './bytes.ts';
import type { Environment } from './environment.ts';
import { InvalidInputError } from './errors/invalid-input-error.ts';
import { TransportError } from './errors/transport-error.ts';
import { UnexpectedResponseError } from './errors/unexpected-response-error.ts';
import { VendorError } from './errors/vendor-error.ts';
import { errorFact, type Operation } from './operation.ts';
import type { Outcome } from './protocol.ts';
import { redact, sensitiveTexts } from './redact.ts';
import { sign } from './signer.ts';
import { transmit, type Fetch } from './transport.ts';
import { isObject, validate } from './validate.ts';
import type { WireRequest, WireResponse } from './wire.ts';

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
export interface Answer<Output> {
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
  /** What may not be shown: sensitive values of the input, the secret. */
  readonly hidden: readonly string[];
}

const timeForTheWay = 2_000;
const defaultTimeout = 30_000;

/** Carries a call out: validate → encode → sign → send → decode → error map. */
export async function send(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions,
): Promise<Answer<any>> {
  const valid = validated(operation, input);
  const credentials = await sender.credentials();
  const hidden = [credentials.secret, credentials.sessionToken ?? '', ...sensitiveTexts(valid, operation.input)];
  const attempt: Attempt = { operation, input: valid, number: 1, hidden };

  const request = await encode(sender, attempt);
  const signed = await signature(sender, operation, request, credentials);
  const response = await exchange(sender, attempt, signed, options);
  return answer(attempt, response, operation.service.protocol.decode(operation, response));
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

async function signature(
  sender: Sender,
  operation: Operation,
  request: WireRequest,
  credentials: Credentials,
): Promise<WireRequest> {
  const { environment, signing } = sender;
  const moment = { now: environment.now(), nonce: environment.uuid() };
  return sign(operation.service.protocol.signer(signing), request, credentials, moment);
}

async function exchange(
  sender: Sender,
  attempt: Attempt,
  request: WireRequest,
  options: CallOptions,
): Promise<WireResponse> {
  const { operation, number, hidden } = attempt;
  const limit =
    options.timeout ??
    sender.timeout ??
    (operation.timeout === undefined ? defaultTimeout : operation.timeout + timeForTheWay);
  const timeout = AbortSignal.timeout(limit);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const facts = { service: operation.service.id, operation: operation.id, attempts: number };
  try {
    signal.throwIfAborted();
    return await withSignal(transmit(sender.fetch, request, signal), signal);
  } catch (error) {
    if (options.signal?.aborted)
      throw new TransportError({ ...facts, reason: 'aborted', detail: 'the caller gave up' });
    if (timeout.aborted)
      throw new TransportError({ ...facts, reason: 'timeout', detail: `the time was up after ${limit} ms` });
    const detail = networkDetail(error, hidden);
    throw new TransportError({ ...facts, reason: 'network', detail, cause: new Error(detail) });
  }
}

/** Ends with the signal even when what sends does not look at it. */
async function withSignal<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** What a network error says, without addresses' queries, which may carry a signature. */
function networkDetail(error: unknown, hidden: readonly string[]): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = (inner ?? {}) as { code?: unknown; message?: unknown };
  const told =
    [code, message].filter((part) => typeof part === 'string' && part !== '').join(': ') || 'the request failed';
  return redact(told.replaceAll(/\?\S+/g, '?…'), hidden);
}

function answer(attempt: Attempt, response: WireResponse, outcome: Outcome): Answer<unknown> {
  const { operation, number, hidden } = attempt;
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
    const bodyStart = redact(text(response.body.subarray(0, 1_000)), hidden).slice(0, 200);
    throw new UnexpectedResponseError({ ...facts, bodyStart, detail: outcome.detail });
  }
  const { code, message, requestId, serverStringToSign } = outcome;
  const fact = errorFact(operation, code, status, message) ?? undocumented(status);
  const vendorMessage = redact(message, hidden);
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
function undocumented(status: number): ReturnType<typeof errorFact> & object {
  if (status === 429) return { kind: 'throttled', retry: 'backoff' };
  if (status === 503) return { kind: 'unavailable', retry: 'backoff' };
  return { kind: 'unknown', retry: 'never' };
}
