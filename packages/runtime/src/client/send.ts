import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { InvalidOptionsError } from '../errors/invalid-options-error.ts';
import { isPolyfaceError, type CallInfo, type PolyfaceError } from '../errors/polyface-error.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Operation } from '../operation/operation.ts';
import { validateRequest } from '../operation/validate-request.ts';
import { isObject } from '../schema/type-guards.ts';
import { signNow } from '../signing/signer.ts';
import type { WireRequest } from '../wire/message.ts';
import type { ApiResponse } from './api-response.ts';
import type { Attempt, Call, Sender } from './attempt.ts';
import { reportRequest, reportResponse, reportRetry } from './call-events.ts';
import { toCallError } from './call-error.ts';
import type { CallOptions } from './call-options.ts';
import { resolveOptions } from './resolve-options.ts';
import { Cancellation } from './cancellation.ts';
import type { CallError } from '../errors/call-error.ts';
import { callHooks } from './hooks.ts';
import { withOwnHeaders } from './own-headers.ts';
import { redactError } from './redact-error.ts';
import { createRedactor } from './redactor.ts';
import { toApiResponse } from './response.ts';
import type { RetryReason } from './retry-reason.ts';
import { planRetry, type Retry } from './retry.ts';
import { createAttempt, startCall } from './start-call.ts';
import { transmit } from './transport.ts';
import { acquireTurn } from './turn.ts';
import { findUnreadable } from './unreadable-input.ts';
import { readCallOptions } from './validate-options.ts';

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
  givenOptions: CallOptions | undefined,
  work: Work<Result>,
): Promise<Result> {
  const { options, issues } = readCallOptions(givenOptions, operation);
  try {
    if (issues.length > 0) throw new InvalidOptionsError({ ...callOf(operation), issues });
    const call = startCall(sender, operation, input as Record<string, unknown>, options);
    try {
      return await work(...(await prepare(call)));
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

/** Resolves the options of a call, validates its input and encodes its request, within the time limit of an attempt. */
function prepare(call: Call): Promise<[Call, WireRequest]> {
  const { operation, input, sender } = call;
  const attempt = createAttempt(call, 1, 'options');
  return within(attempt, async (cancellation) => {
    const values = cancellation.ended
      ? sender.options
      : await cancellation.until(resolveOptions(operation, sender.options, call.options?.options));
    const resolved: Call = values === sender.options ? call : { ...call, sender: { ...sender, options: values } };
    Object.assign(attempt, { sender: resolved.sender });
    validate(resolved.sender, operation, input);
    attempt.stage = 'request';
    cancellation.throwIfEnded();
    const { endpoint, options, environment, signing } = resolved.sender;
    const encoded = operation.service.protocol.encode({ operation, input, endpoint, options, environment }, signing);
    const request = await cancellation.until(encoded);
    return [resolved, withOwnHeaders(request, call.headers, operation.service.protocol.clientHeader)];
  });
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
  const { fetch, agent, address, maxResponseBytes, environment } = sender;
  return within(attempt, async (cancellation) => {
    cancellation.throwIfEnded();
    const credentials = await sender.credentials.get(cancellation);
    attempt.credentials = credentials;
    attempt.stage = 'limit';
    const endTurn = await cancellation.pause(acquireTurn(attempt, credentials.keyId));
    try {
      attempt.stage = 'request';
      attempt.signedAt = environment.now();
      const context = { now: attempt.signedAt, nonce: environment.uuid() };
      attempt.signed = await cancellation.until(signNow(signer, request, credentials, context));
      attempt.stage = 'exchange';
      attempt.exchange = { fetch, agent, address, cancellation, maxBytes: maxResponseBytes };
      reportRequest(attempt, attempt.signed);
      const start = environment.elapsed();
      const response = await transmit(attempt.signed, attempt.exchange);
      attempt.stage = 'response';
      reportResponse(attempt, response, start);
      return await toApiResponse(attempt, response);
    } finally {
      endTurn(cancellation.ended !== undefined);
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
