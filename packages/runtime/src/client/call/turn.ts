import type { Attempt } from '../attempt.ts';
import { reportWait } from './call-events.ts';

/** Waits for a slot of the client, then for the limiter. At once if there is nothing to wait for. `endTurn` must follow. */
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
    attempt.confirmQuota = await acquireQuota(attempt, keyId);
  } catch (error) {
    slots.release();
    throw cancellation.ended ?? error;
  }
}

/** Frees the slot of an attempt. `isCutOff`: it ended early, so its request may reach the vendor later. */
export function endTurn({ sender, confirmQuota }: Attempt, isCutOff: boolean): void {
  sender.slots.release();
  if (confirmQuota && !isCutOff) callConfirm(confirmQuota);
}

async function acquireQuota(attempt: Attempt, keyId: string): Promise<void | (() => void)> {
  const { sender, operation, cancellation } = attempt;
  const { rateLimit, service, id } = operation;
  if (!rateLimit || !sender.limiter) return undefined;
  const key = [service.id, id, ...(rateLimit.scope === 'account' ? [keyId] : [])].join('/');
  const onWait = (queued: number) => reportWait(attempt, 'quota', queued);
  const acquired = sender.limiter.acquire({
    key,
    service: service.id,
    operation: id,
    keyId,
    limit: rateLimit,
    signal: cancellation.signal,
    clock: sender.environment,
    onWait,
  });
  try {
    return await cancellation.until(acquired);
  } catch (error) {
    // A limiter that ignores the signal may still let the request through, which is not sent any more.
    Promise.resolve(acquired).then(callConfirm, () => {});
    throw error;
  }
}

/** Calls what a limiter returned, if it is a function. What it throws must not change the result of the call. */
function callConfirm(confirm: void | (() => void)): void {
  Promise.resolve()
    .then(confirm as () => void)
    .catch(() => {});
}
