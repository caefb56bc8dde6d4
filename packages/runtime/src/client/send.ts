import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { InvalidOptionsError } from '../errors/invalid-options-error.ts';
import { isPolyfaceError, type CallInfo } from '../errors/polyface-error.ts';
import { RequestError } from '../errors/request-error.ts';
import { serviceOf } from '../operation/lookup.ts';
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
import { readCallOptions } from './validate-options.ts';

/** Milliseconds added to the vendor's time limit for the network. */
const networkTime = 2_000;
/** The time limit in milliseconds for operations without a documented one. */
const defaultTimeout = 30_000;

/** Executes a call: validate → encode → sign → send → decode → map errors. Throws a `CallError`. */
export async function send(
  sender: Sender,
  operation: Operation,
  input: unknown,
  givenOptions: CallOptions | undefined,
): Promise<ApiResponse<any>> {
  const info: CallInfo = { service: operation.service.id, operation: operation.id };
  try {
    const { options, issues } = readCallOptions(givenOptions, operation);
    if (issues.length > 0) throw new InvalidOptionsError({ ...info, issues });
    return await makeAttempt(sender, operation, input, options);
  } catch (error) {
    if (isPolyfaceError(error)) throw error;
    const cause = redactError(error, createRedactor({ operation, input }));
    throw new RequestError({ ...info, detail: 'the input or the options cannot be read', cause });
  }
}

/** Throws an `InvalidInputError` if the input is not valid. */
function validate({ options }: Sender, operation: Operation, input: unknown): void {
  const info = { service: operation.service.id, operation: operation.id };
  try {
    const validation = validateRequest(operation, input, options);
    if (validation.issueCount === 0 && isObject(input)) return;
    throw new InvalidInputError({ ...info, ...validation });
  } catch (error) {
    const issue = isPolyfaceError(error) ? undefined : findUnreadable(input);
    throw issue ? new InvalidInputError({ ...info, issues: [issue] }) : error;
  }
}

/** Makes one attempt within its time limit, which begins with the providers of options. Throws a `CallError`. */
async function makeAttempt(
  sender: Sender,
  operation: Operation,
  given: unknown,
  options: CallOptions | undefined,
): Promise<ApiResponse<unknown>> {
  const timeout = options?.timeout ?? sender.timeout ?? timeoutOf(operation);
  const signer = operation.service.protocol.signer(sender.signing, serviceOf(operation));
  const input = given as Record<string, unknown>;
  const attempt: Attempt = { sender, operation, input, options, number: 1, timeout, signer, stage: 'options' };
  const cancellation = new Cancellation(timeout, options?.signal);
  try {
    const { aborted } = cancellation.signal;
    const values = aborted ? undefined : resolveOptions(operation, sender.options, options?.options);
    if (values) attempt.sender = { ...sender, options: await cancellation.until(values) };
    validate(attempt.sender, operation, input);
    attempt.stage = 'credentials';
    if (!aborted) attempt.credentials = await cancellation.until(resolveCredentials(sender.credentials));
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
