import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { InvalidOptionsError } from '../../errors/invalid-options-error.ts';
import { isPolyfaceError, type CallInfo, type PolyfaceError } from '../../errors/polyface-error.ts';
import { RequestError } from '../../errors/request-error.ts';
import type { Operation } from '../../operation/operation.ts';
import { validateRequest } from '../../operation/validate-request.ts';
import { operationFeature } from '../../operation/operation-feature.ts';
import { isObject } from '../../schema/type-guards.ts';
import type { Credentials } from '../../signing/credentials.ts';
import { signNow, type Moment, type SignedRequest } from '../../signing/signer.ts';
import { chain } from '../../wire/chain.ts';
import type { WireRequest, WireResponse } from '../../wire/message.ts';
import type { Attempt, Call, Sender } from '../attempt.ts';
import { reportRequest, reportResponse, reportRetry } from './call-events.ts';
import { toCallError } from '../failure/call-error.ts';
import type { CallOptions } from '../options/call-options.ts';
import type { Cancellation } from '../time/cancellation.ts';
import type { CallError } from '../../errors/call-error.ts';
import { callHooks } from '../hooks/hooks.ts';
import { withOwnHeaders } from '../options/own-headers.ts';
import { redactError } from '../redaction/redact-error.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { decodeSuccess, type Success } from '../response/response.ts';
import type { RetryReason } from '../hooks/retry-reason.ts';
import { planRetry, type Retry } from './retry.ts';
import { createAttempt, startCall } from './start-call.ts';
import { transmit } from '../exchange/transport.ts';
import { acquireTurn, endTurn } from './turn.ts';
import { findUnreadable } from '../failure/unreadable-input.ts';
import { readCallOptions } from '../options/validate-options.ts';
import { startLimit, within } from './within.ts';

/** The first attempt of a call, with its encoded request. */
export interface PreparedCall {
  readonly attempt: Attempt;
  readonly request: WireRequest;
}

/** What is done with a prepared call. */
export type Work<Result> = (prepared: PreparedCall) => Promise<Result>;

/** Executes a call: validate → encode → [limit → sign → send → decode] for each attempt → map errors. Throws a `CallError`. */
export function send(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions | undefined,
): Promise<Success> {
  return execute(sender, operation, input, options, makeAttempts);
}

/** Validates and encodes a request and passes it on. Reports the error that it throws: a `CallError`. */
export async function execute<Result>(
  sender: Sender,
  operation: Operation,
  input: unknown,
  givenOptions: CallOptions | undefined,
  work: Work<Result>,
): Promise<Result> {
  const { options, issues } = readCallOptions(givenOptions, operation);
  try {
    if (issues.length > 0) throw new InvalidOptionsError({ ...callOf(operation), issues });
    const call = startCall(sender, operation, input as Record<string, unknown>, options);
    try {
      const prepared = prepare(call);
      return await work(prepared instanceof Promise ? await prepared : prepared);
    } finally {
      call.cancellation.dispose();
    }
  } catch (thrown) {
    const error = asCallError(thrown, operation, input);
    const event = { ...callOf(operation), attempt: error.attempts, error: error as CallError };
    callHooks(sender.hooks, issues.length > 0 ? undefined : options, 'onError', () => event);
    throw error;
  }
}

/** The error of what was thrown outside an attempt. */
function asCallError(thrown: unknown, operation: Operation, input: unknown): PolyfaceError {
  if (isPolyfaceError(thrown)) return thrown;
  const cause = redactError(thrown, createRedactor({ operation, input }));
  const detail = 'the input or the options cannot be read';
  return new RequestError({ ...callOf(operation), detail, cause });
}

function callOf(operation: Operation): CallInfo {
  return { service: operation.service.id, operation: operation.id };
}

/**
 * Resolves the options of a call, validates its input and encodes its request, within the time limit of an attempt. Synchronous unless
 * something must be waited for.
 */
function prepare(call: Call): PreparedCall | Promise<PreparedCall> {
  const { operation, sender } = call;
  const attempt = createAttempt(call, 1, 'options');
  return within(attempt, (limit) => {
    const values = limit.ended
      ? sender.options
      : limit.until(optionsOf(operation, sender.options, call.options?.options));
    return chain(values, (options) => {
      if (options !== sender.options) attempt.sender = { ...sender, options };
      return chain(limit.until(encode(attempt)), (request) => ({ attempt, request }));
    });
  });
}

type Options = Sender['options'];

/** The options that set values of a request: those of the call, otherwise those of the client. */
function optionsOf(operation: Operation, client: Options, call: Options | undefined): Options | Promise<Options> {
  if (!operation.requiredOptions) return call ? { ...client, ...call } : client;
  return operationFeature(operation, 'resolveOptions')(operation, client, call);
}

/** Validates the input of a call and encodes its request. */
function encode(attempt: Attempt): WireRequest | Promise<WireRequest> {
  const { operation, input, sender, headers } = attempt;
  validate(sender, operation, input);
  attempt.stage = 'request';
  attempt.cancellation.throwIfEnded();
  const { endpoint, options, environment, signing } = sender;
  const encoded = operation.service.protocol.encode({ operation, input, endpoint, options, environment }, signing);
  return chain(encoded, (request) => withOwnHeaders(request, sender.clientHeaders, headers));
}

/** Throws an `InvalidInputError` if the input is not valid. */
function validate({ options }: Sender, operation: Operation, input: unknown): void {
  const info = callOf(operation);
  try {
    const validation = validateRequest(operation, input, options);
    if (validation.issueCount === 0 && isObject(input)) return;
    throw new InvalidInputError({ ...info, ...validation });
  } catch (error) {
    const issue = isPolyfaceError(error) ? undefined : findUnreadable(input);
    throw issue ? new InvalidInputError({ ...info, issues: [issue] }) : error;
  }
}

/** Makes attempts until one succeeds or a retry is not safe, cannot succeed or is not allowed. */
async function makeAttempts({ attempt: first, request }: PreparedCall): Promise<Success> {
  const retries: RetryReason[] = [];
  for (let attempt = first; ; attempt = createAttempt(first, retries.length + 1, 'credentials')) {
    try {
      return await makeAttempt(attempt, request);
    } catch (error) {
      const retry = isPolyfaceError(error) ? planRetry(attempt, error, retries) : undefined;
      if (!retry) throw error;
      reportRetry(attempt, retry, error as PolyfaceError);
      await waitForRetry(attempt, retry);
      retries.push(retry.reason);
    }
  }
}

/**
 * Makes one attempt within its time limit: limit → sign → send → decode. Throws a `CallError`. Only promises are awaited, because waiting for
 * a value takes time too.
 */
async function makeAttempt(attempt: Attempt, request: WireRequest): Promise<Success> {
  const { credentials } = attempt.sender;
  const limit = startLimit(attempt);
  attempt.stage = 'credentials';
  try {
    limit.throwIfEnded();
    const provided = credentials.get(limit);
    attempt.credentials = provided instanceof Promise ? await provided : provided;
    attempt.stage = 'limit';
    const turn = limit.pause(acquireTurn(attempt, attempt.credentials.keyId));
    if (turn) await turn;
    try {
      attempt.stage = 'request';
      const signed = limit.until(signRequest(attempt, attempt.credentials, request));
      attempt.signed = signed instanceof Promise ? await signed : signed;
      const success = receive(attempt, await sendSigned(attempt, attempt.signed.request, limit));
      return success instanceof Promise ? await success : success;
    } finally {
      endTurn(attempt, limit.ended !== undefined);
    }
  } catch (error) {
    throw toCallError(attempt, error);
  } finally {
    limit.dispose();
  }
}

function signRequest(
  attempt: Attempt,
  credentials: Credentials,
  request: WireRequest,
): SignedRequest | Promise<SignedRequest> {
  const moment = momentOf(attempt);
  attempt.signedAt = moment.now;
  return signNow(attempt.signer, request, credentials, moment);
}

/** The time and the nonce of a signature. */
export function momentOf({ signer, sender: { environment } }: Attempt): Moment {
  return { now: environment.now(), nonce: signer.hasNonce === false ? '' : environment.uuid() };
}

/** Sends a signed request. */
function sendSigned(attempt: Attempt, signed: WireRequest, limit: Cancellation): WireResponse | Promise<WireResponse> {
  const { fetch, agent, address, maxResponseBytes, environment } = attempt.sender;
  attempt.stage = 'exchange';
  reportRequest(attempt, signed);
  const startedAt = environment.elapsed();
  attempt.exchange = { fetch, agent, address, cancellation: limit, maxBytes: maxResponseBytes, startedAt };
  return transmit(signed, attempt.exchange);
}

/** Decodes the response of an attempt. */
function receive(attempt: Attempt, response: WireResponse): Success | Promise<Success> {
  attempt.stage = 'response';
  reportResponse(attempt, response);
  return decodeSuccess(attempt, response);
}

/** Waits before the next attempt. Throws a `CallError` if the call ends meanwhile. */
async function waitForRetry(attempt: Attempt, { delay }: Retry): Promise<void> {
  const { cancellation, sender } = attempt;
  try {
    if (delay > 0) await cancellation.until(sender.environment.sleep(delay, cancellation.signal));
    cancellation.throwIfEnded();
  } catch (error) {
    throw toCallError({ ...attempt, stage: 'retry' }, error);
  }
}
