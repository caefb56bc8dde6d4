import { serviceOf } from '../../operation/lookup.ts';
import type { Operation } from '../../operation/operation.ts';
import type { Attempt, Call, Sender, Stage } from '../attempt.ts';
import type { CallOptions } from '../options/call-options.ts';
import { callerHeaders } from '../options/own-headers.ts';
import { Cancellation } from '../time/cancellation.ts';

/** Milliseconds added to the vendor's time limit for the network. */
const networkTime = 2_000;
/** The time limit in milliseconds for operations without a documented one. */
const defaultTimeout = 30_000;

/** Starts the time of a call. Its `cancellation` must be disposed of when the call is over. */
export function startCall(
  sender: Sender,
  operation: Operation,
  input: Record<string, unknown>,
  options: CallOptions | undefined,
): Call {
  const { environment } = sender;
  const deadline = options?.deadline ?? sender.deadline;
  const start = environment.elapsed();
  return {
    sender,
    operation,
    input,
    options,
    timeout: options?.timeout ?? sender.timeout ?? timeoutOf(operation),
    deadline,
    maxRetries: options?.maxRetries ?? sender.maxRetries,
    headers: options?.headers ? callerHeaders(sender.headers, options.headers) : sender.callerHeaders,
    signer: operation.service.protocol.signer(sender.signing, serviceOf(operation)),
    cancellation: new Cancellation({ milliseconds: deadline, reason: 'deadline' }, options?.signal),
    timeLeft: () => (deadline === undefined ? Infinity : start + deadline - environment.elapsed()),
  };
}

/** Creates an attempt of a call. */
export function createAttempt(call: Call, number: number, stage: Stage): Attempt {
  return {
    ...call,
    number,
    stage,
    credentials: undefined,
    confirmQuota: undefined,
    signedAt: undefined,
    signed: undefined,
    exchange: undefined,
  };
}

function timeoutOf(operation: Operation): number {
  return operation.timeout === undefined ? defaultTimeout : operation.timeout + networkTime;
}
