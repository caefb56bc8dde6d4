import type { Attempt } from './attempt.ts';
import { reportWait } from './call-events.ts';

/** Waits for a slot of the client, which must be released, then for the limiter. At once if there is nothing to wait for. */
export function acquireTurn(attempt: Attempt, keyId: string): void | Promise<void> {
  const { sender, operation, cancellation } = attempt;
  const { slots } = sender;
  const isLimited = operation.rateLimit !== undefined && sender.limiter !== undefined;
  if (!isLimited && !cancellation.ended && slots.tryAcquire()) return;
  return waitForTurn(attempt, keyId);
}

async function waitForTurn(attempt: Attempt, keyId: string): Promise<void> {
  const { sender, cancellation } = attempt;
  const { slots } = sender;
  if (slots.isFull) reportWait(attempt, 'concurrency', slots.queued);
  try {
    await slots.acquire(cancellation.signal);
  } catch (error) {
    throw cancellation.ended ?? error;
  }
  try {
    await acquireQuota(attempt, keyId);
  } catch (error) {
    slots.release();
    throw cancellation.ended ?? error;
  }
}

async function acquireQuota(attempt: Attempt, keyId: string): Promise<void> {
  const { sender, operation, cancellation } = attempt;
  const { rateLimit, service, id } = operation;
  if (!rateLimit || !sender.limiter) return;
  const key = [service.id, id, ...(rateLimit.scope === 'account' ? [keyId] : [])].join('/');
  const { signal } = cancellation;
  const onWait = (queued: number) => reportWait(attempt, 'quota', queued);
  const request = { key, limit: rateLimit, signal, clock: sender.environment, onWait };
  await cancellation.until(sender.limiter.acquire(request));
}
