import type { Attempt } from './attempt.ts';
import { reportWait } from './call-events.ts';

/** Ends the turn of an attempt. `isCutOff`: it ended early, so its request may reach the vendor later. */
export type EndTurn = (isCutOff: boolean) => void;

/** Waits for a slot of the client, then for the limiter. */
export function acquireTurn(attempt: Attempt, keyId: string): EndTurn | Promise<EndTurn> {
  const { sender, operation, cancellation } = attempt;
  const { slots } = sender;
  const isLimited = operation.rateLimit !== undefined && sender.limiter !== undefined;
  if (!isLimited && !cancellation.ended && slots.tryAcquire()) return () => slots.release();
  return waitForTurn(attempt, keyId);
}

async function waitForTurn(attempt: Attempt, keyId: string): Promise<EndTurn> {
  const { sender, cancellation } = attempt;
  const { slots } = sender;
  if (slots.isFull) reportWait(attempt, 'concurrency', slots.queued);
  try {
    await slots.acquire(cancellation.signal);
  } catch (error) {
    throw cancellation.ended ?? error;
  }
  try {
    const confirm = await acquireQuota(attempt, keyId);
    return (isCutOff) => {
      slots.release();
      if (!isCutOff) callConfirm(confirm);
    };
  } catch (error) {
    slots.release();
    throw cancellation.ended ?? error;
  }
}

async function acquireQuota(attempt: Attempt, keyId: string): Promise<void | (() => void)> {
  const { sender, operation, cancellation } = attempt;
  const { rateLimit, service, id } = operation;
  if (!rateLimit || !sender.limiter) return undefined;
  const key = [service.id, id, ...(rateLimit.scope === 'account' ? [keyId] : [])].join('/');
  const onWait = (queued: number) => reportWait(attempt, 'quota', queued);
  return cancellation.until(
    sender.limiter.acquire({
      key,
      service: service.id,
      operation: id,
      keyId,
      limit: rateLimit,
      signal: cancellation.signal,
      clock: sender.environment,
      onWait,
    }),
  );
}

/** What a limiter throws after the response must not change the result of the call. */
function callConfirm(confirm: void | (() => void)): void {
  if (typeof confirm !== 'function') return;
  try {
    confirm();
  } catch {
    // Documented: ignored.
  }
}
