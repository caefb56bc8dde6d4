import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { InvalidOptionsError } from '../errors/invalid-options-error.ts';
import { isPolyfaceError, type CallInfo } from '../errors/polyface-error.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Operation } from '../operation/operation.ts';
import { validateRequest } from '../operation/validate-request.ts';
import { isObject } from '../schema/type-guards.ts';
import { sign } from '../signing/signer.ts';
import type { WireRequest } from '../wire/message.ts';
import type { ApiResponse } from './api-response.ts';
import type { Attempt, Sender } from './attempt.ts';
import { toCallError } from './call-error.ts';
import type { CallOptions } from './call-options.ts';
import { resolveOptions } from './resolve-options.ts';
import { Cancellation } from './cancellation.ts';
import { resolveCredentials } from './credentials.ts';
import { redactError } from './redact-error.ts';
import { createRedactor } from './redactor.ts';
import { toApiResponse } from './response.ts';
import { transmit } from './transport.ts';
import { findUnreadable } from './unreadable-input.ts';
import { validateCallOptions } from './validate-options.ts';

/** Milliseconds added to the vendor's time limit for the network. */
const networkTime = 2_000;
/** The time limit in milliseconds for operations without a documented one. */
const defaultTimeout = 30_000;

/** Executes a call: validate → encode → sign → send → decode → map errors. Throws a `CallError`. */
export async function send(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions | undefined,
): Promise<ApiResponse<any>> {
  const info: CallInfo = { service: operation.service.id, operation: operation.id };
  try {
    const issues = validateCallOptions(options);
    if (issues.length > 0) throw new InvalidOptionsError({ ...info, issues });
    const values = await resolveOptions(operation, sender.options, options?.options);
    const resolved = { ...sender, options: values };
    return await makeAttempt(resolved, operation, validate(resolved, operation, input), options);
  } catch (error) {
    if (isPolyfaceError(error)) throw error;
    const cause = redactError(error, createRedactor({ operation, input }));
    throw new RequestError({ ...info, detail: 'the input or the options cannot be read', cause });
  }
}

function validate({ options }: Sender, operation: Operation, input: unknown): Record<string, unknown> {
  const info = { service: operation.service.id, operation: operation.id };
  try {
    const validation = validateRequest(operation, input, options);
    if (validation.issueCount === 0 && isObject(input)) return input;
    throw new InvalidInputError({ ...info, ...validation });
  } catch (error) {
    const issue = isPolyfaceError(error) ? undefined : findUnreadable(input);
    throw issue ? new InvalidInputError({ ...info, issues: [issue] }) : error;
  }
}

/** Makes one attempt within its time limit. Throws a `CallError`. */
async function makeAttempt(
  sender: Sender,
  operation: Operation,
  input: Record<string, unknown>,
  options: CallOptions | undefined,
): Promise<ApiResponse<unknown>> {
  const timeout = options?.timeout ?? sender.timeout ?? timeoutOf(operation);
  const signer = operation.service.protocol.signer(sender.signing, operation.service);
  const attempt: Attempt = { sender, operation, input, options, number: 1, timeout, signer, stage: 'credentials' };
  const cancellation = new Cancellation(timeout, options?.signal);
  try {
    if (!cancellation.signal.aborted)
      attempt.credentials = await cancellation.until(resolveCredentials(sender.credentials));
    attempt.stage = 'request';
    attempt.signed = await cancellation.until(buildRequest(attempt));
    attempt.stage = 'exchange';
    const { fetch, address, maxResponseBytes } = sender;
    attempt.exchange = { fetch, address, signal: cancellation.signal, maxBytes: maxResponseBytes };
    const response = await cancellation.until(transmit(attempt.signed, attempt.exchange));
    attempt.stage = 'response';
    return await toApiResponse(attempt, response);
  } catch (error) {
    throw toCallError(attempt, error);
  } finally {
    cancellation.dispose();
  }
}

function timeoutOf(operation: Operation): number {
  return operation.timeout === undefined ? defaultTimeout : operation.timeout + networkTime;
}

/** Encodes and signs the request of an attempt. */
async function buildRequest({ sender, operation, input, signer, credentials }: Attempt): Promise<WireRequest> {
  const { endpoint, options, environment, signing } = sender;
  const call = { operation, input, endpoint, options, environment };
  const request = await operation.service.protocol.encode(call, signing);
  return sign(signer, request, credentials!, { now: environment.now(), nonce: environment.uuid() });
}
