import { operationFeature } from '../../operation/operation-feature.ts';
import type { Attempt } from '../attempt.ts';
import { reportWait } from './call-events.ts';
import { confirmQuota } from './confirm-quota.ts';

/** Waits for a slot of the client, then for the limiter. At once if there is nothing to wait for. `endTurn` must follow. */
export function acquireTurn(attempt: Attempt, keyId: string): void | Promise<void> {
  const { sender, operation, cancellation } = attempt;
  const { slots } = sender;
  const isLimited = operation.rateLimit !== undefined && sender.limiter !== false;
  if (!isLimited && !cancellation.ended && slots.tryAcquire()) return;
  return waitForTurn(attempt, keyId);
}

async function waitForTurn(attempt: Attempt, keyId: string): Promise<void> {
  const { sender, operation, cancellation } = attempt;
  const { slots, limiter } = sender;
  if (slots.isFull) reportWait(attempt, 'concurrency', slots.queued);
  try {
    await slots.acquire(cancellation.signal);
  } catch (error) {
    throw cancellation.ended ?? error;
  }
  try {
    if (operation.rateLimit && limiter !== false) {
      const acquireQuota = operationFeature(operation, 'acquireQuota');
      attempt.confirmQuota = await acquireQuota(attempt, keyId, operation.rateLimit);
    }
  } catch (error) {
    slots.release();
    throw cancellation.ended ?? error;
  }
}

/** Frees the slot of an attempt. `isCutOff`: it ended early, so its request may reach the vendor later. */
export function endTurn({ sender, confirmQuota: confirm }: Attempt, isCutOff: boolean): void {
  sender.slots.release();
  if (confirm && !isCutOff) confirmQuota(confirm);
}
