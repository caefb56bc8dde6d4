import type { PolyfaceError } from '../../errors/polyface-error.ts';
import { urlOf, type WireRequest, type WireResponse } from '../../wire/message.ts';
import type { Attempt } from '../attempt.ts';
import type { CallError } from '../../errors/call-error.ts';
import { callHooks, type CallEvent, type WaitEvent } from '../hooks/hooks.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { responseInfoOf } from '../response/response-info.ts';
import type { Retry } from './retry.ts';

/** Reports that the signed request of an attempt is about to be sent. */
export function reportRequest(attempt: Attempt, signed: WireRequest): void {
  callHooks(attempt.sender.hooks, attempt.options, 'onRequest', () => {
    const redact = createRedactor(attempt);
    return {
      ...eventOf(attempt),
      method: signed.method,
      url: redact(urlOf({ ...signed, query: '' })),
      headers: new Headers(signed.headers.map(([name, value]) => [name, redact(value)])),
      bodySize: signed.body.length,
    };
  });
}

/** Reports a response. */
export function reportResponse(attempt: Attempt, response: WireResponse): void {
  const { sender, options, exchange } = attempt;
  callHooks(sender.hooks, options, 'onResponse', () => {
    const { status, headers } = responseInfoOf(response, {
      redact: createRedactor(attempt),
      now: sender.environment.now(),
    });
    const duration = sender.environment.elapsed() - (exchange?.startedAt ?? 0);
    return { ...eventOf(attempt), status, headers, bodySize: response.body.length, duration };
  });
}

/** Reports that an attempt failed and is followed by another. */
export function reportRetry(attempt: Attempt, { reason, delay }: Retry, error: PolyfaceError): void {
  const event = { ...eventOf(attempt), reason, delay, error: error as CallError };
  callHooks(attempt.sender.hooks, attempt.options, 'onRetry', () => event);
}

/** Reports that an attempt has to wait for its turn. */
export function reportWait(attempt: Attempt, reason: WaitEvent['reason'], queued: number): void {
  const event = { ...eventOf(attempt), reason, queued };
  callHooks(attempt.sender.hooks, attempt.options, 'onWait', () => event);
}

function eventOf({ operation, number }: Attempt): CallEvent {
  return { service: operation.service.id, operation: operation.id, attempt: number };
}
