import type { RateLimit } from '../../operation/rate-limit.ts';
import type { Attempt } from '../attempt.ts';
import { processLimiter } from '../limits/limiter.ts';
import { reportWait } from './call-events.ts';
import { confirmQuota } from './confirm-quota.ts';

/**
 * Waits until the limiter of the client, otherwise that of the process, lets an attempt through. Returns what the limiter does. A feature of
 * operations.
 */
export async function acquireQuota(attempt: Attempt, keyId: string, limit: RateLimit): Promise<void | (() => void)> {
  const { sender, operation, cancellation } = attempt;
  const { service, id } = operation;
  const acquired = (sender.limiter || processLimiter).acquire({
    key: [service.id, id, ...(limit.scope === 'account' ? [keyId] : [])].join('/'),
    service: service.id,
    operation: id,
    keyId,
    limit,
    signal: cancellation.signal,
    clock: sender.environment,
    onWait: (queued) => reportWait(attempt, 'quota', queued),
  });
  try {
    return await cancellation.until(acquired);
  } catch (error) {
    // A limiter that ignores the signal may still let the request through, which is not sent any more.
    Promise.resolve(acquired).then(confirmQuota, () => {});
    throw error;
  }
}
