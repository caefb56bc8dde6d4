import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { InvalidOptionsError } from '../errors/invalid-options-error.ts';
import { isPolyfaceError, type CallInfo, type PolyfaceError } from '../errors/polyface-error.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Operation } from '../operation/operation.ts';
import { validateRequest } from '../operation/validate-request.ts';
import { isObject } from '../schema/type-guards.ts';
import { sign } from '../signing/signer.ts';
import type { WireRequest } from '../wire/message.ts';
import type { ApiResponse } from './api-response.ts';
import type { Attempt, Call, Sender } from './attempt.ts';
import { reportRequest, reportResponse, reportRetry } from './call-events.ts';
import { toCallError } from './call-error.ts';
import type { CallOptions } from './call-options.ts';
import { resolveOptions } from './resolve-options.ts';
import { Cancellation } from './cancellation.ts';
import type { CallError } from '../errors/call-error.ts';
import { resolveCredentials } from './credentials.ts';
import { callHook, hookOf, type Hooks } from './hooks.ts';
import { redactError } from './redact-error.ts';
import { createRedactor } from './redactor.ts';
import { toApiResponse } from './response.ts';
import type { RetryReason } from './retry-reason.ts';
import { planRetry, type Retry } from './retry.ts';
import { createAttempt, startCall } from './start-call.ts';
import { transmit } from './transport.ts';
import { acquireTurn } from './turn.ts';
import { findUnreadable } from './unreadable-input.ts';
import { validateCallOptions } from './validate-options.ts';

/** What is done with the encoded request of a call. */
export type Work<Result> = (call: Call, request: WireRequest) => Promise<Result>;

/** Executes a call: validate → encode → [limit → sign → send → decode] for each attempt → map errors. Throws a `CallError`. */
export function send(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions | undefined,
): Promise<ApiResponse<any>> {
  return execute(sender, operation, input, options, makeAttempts);
}

/** Validates and encodes a request and passes it on. Reports the error that it throws: a `CallError`. */
export async function execute<Result>(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions | undefined,
  work: Work<Result>,
): Promise<Result> {
  try {
    const issues = validateCallOptions(options);
    if (issues.length > 0) throw new InvalidOptionsError({ ...callOf(operation), issues });
    const values = await resolveOptions(operation, sender.options, options?.options);
    const resolved = { ...sender, options: values };
    const call = startCall(resolved, operation, validate(resolved, operation, input), options);
    try {
      return await work(call, await encode(call));
    } finally {
      call.cancellation.dispose();
    }
  } catch (thrown) {
    const error = asCallError(thrown, operation, input);
    const { service, attempts } = error;
    const event = { service, operation: operation.id, attempt: attempts, error: error as CallError };
    callHook(onErrorOf(sender, options), () => event);
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

/** The options of a call may be invalid or unreadable here. */
function onErrorOf(sender: Sender, options: CallOptions | undefined): Hooks['onError'] {
  try {
    const hook = hookOf(sender.hooks, options, 'onError');
    return typeof hook === 'function' ? hook : sender.hooks.onError;
  } catch {
    return sender.hooks.onError;
  }
}

function callOf(operation: Operation): CallInfo {
  return { service: operation.service.id, operation: operation.id };
}

function validate({ options }: Sender, operation: Operation, input: unknown): Record<string, unknown> {
  const info = callOf(operation);
  try {
    const validation = validateRequest(operation, input, options);
    if (validation.issueCount === 0 && isObject(input)) return input;
    throw new InvalidInputError({ ...info, ...validation });
  } catch (error) {
    const issue = isPolyfaceError(error) ? undefined : findUnreadable(input);
    throw issue ? new InvalidInputError({ ...info, issues: [issue] }) : error;
  }
}

/** Encodes the request of a call, within the time limit of an attempt. */
async function encode(call: Call): Promise<WireRequest> {
  const { sender, operation, input } = call;
  const { endpoint, options, environment, signing } = sender;
  return within(createAttempt(call, 1, 'request'), (cancellation) => {
    const request = operation.service.protocol.encode({ operation, input, endpoint, options, environment }, signing);
    return cancellation.until(Promise.resolve(request));
  });
}

/** Makes attempts until one succeeds or a retry is not safe, cannot succeed or is not allowed. */
async function makeAttempts(call: Call, request: WireRequest): Promise<ApiResponse<unknown>> {
  const retries: RetryReason[] = [];
  for (;;) {
    const attempt = createAttempt(call, retries.length + 1, 'credentials');
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

/** Makes one attempt within its time limit: limit → sign → send → decode. Throws a `CallError`. */
function makeAttempt(attempt: Attempt, request: WireRequest): Promise<ApiResponse<unknown>> {
  const { sender, signer } = attempt;
  const { fetch, address, maxResponseBytes, environment } = sender;
  return within(attempt, async (cancellation) => {
    const credentials = await cancellation.until(resolveCredentials(sender.credentials));
    attempt.credentials = credentials;
    attempt.stage = 'limit';
    const release = await cancellation.pause(acquireTurn(attempt, credentials.keyId));
    try {
      attempt.stage = 'request';
      attempt.signedAt = environment.now();
      const context = { now: attempt.signedAt, nonce: environment.uuid() };
      attempt.signed = await cancellation.until(sign(signer, request, credentials, context));
      attempt.stage = 'exchange';
      attempt.exchange = { fetch, address, signal: cancellation.signal, maxBytes: maxResponseBytes };
      reportRequest(attempt, attempt.signed);
      const start = environment.elapsed();
      const response = await cancellation.until(transmit(attempt.signed, attempt.exchange));
      attempt.stage = 'response';
      reportResponse(attempt, response, start);
      return await toApiResponse(attempt, response);
    } finally {
      release();
    }
  });
}

/** Does a part of an attempt within its time limit. Throws a `CallError`. */
export async function within<Result>(
  attempt: Attempt,
  work: (limit: Cancellation) => Promise<Result>,
): Promise<Result> {
  const limit = new Cancellation({ milliseconds: attempt.timeout, reason: 'timeout' }, attempt.cancellation);
  try {
    limit.throwIfEnded();
    return await work(limit);
  } catch (error) {
    throw toCallError(attempt, error);
  } finally {
    limit.dispose();
  }
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
