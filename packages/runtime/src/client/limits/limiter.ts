import { LimiterQueue } from './limiter-queue.ts';
import { createProcessQuota } from './process-quota.ts';
import type { LimiterRequest, Quota } from './quota.ts';

/** Keeps requests within the vendors' limits. */
export interface Limiter {
  /**
   * Waits until a request may be sent. Throws the signal's reason if the signal is aborted, or a `LimiterQueueFull`. May return a function: the
   * client calls it when the response arrived, or when the request can no longer reach the vendor. What the function throws is ignored.
   */
  acquire(request: LimiterRequest): Promise<void | (() => void)>;
}

/** A limiter whose requests wait in this process. */
export interface ProcessLimiter extends Limiter {
  /** The number of requests that wait. */
  readonly queued: number;
}

/** Options of {@link createLimiter}. */
export interface LimiterOptions {
  /**
   * The largest number of requests that wait. The next one throws a `TransportError` with the reason `queue-full`, so that a vendor that is
   * slower than its callers does not fill the memory. Default: 10,000.
   *
   * @example 500
   */
  readonly maxQueue?: number | undefined;
  /**
   * Counts the requests, for example those of several processes. Default: the requests of this process. A request counts from its response, so
   * that the limit holds where the vendor counts, and slow responses reduce the number of requests: `createProcessQuota({ margin })` bounds this.
   *
   * @example createProcessQuota({ margin: 200 })
   */
  readonly quota?: Quota | undefined;
}

/** Creates a limiter. Requests of one key wait in order; an aborted request does not change the order of the others. */
export function createLimiter({
  maxQueue = 10_000,
  quota = createProcessQuota(),
}: LimiterOptions = {}): ProcessLimiter {
  const queue = new LimiterQueue(quota, maxQueue);
  return {
    get queued() {
      return queue.length;
    },
    async acquire(request) {
      await queue.wait(request);
      return quota.confirm && (() => quota.confirm?.(request));
    },
  };
}

/** The limiter that all clients of the process share by default. */
export const processLimiter: Limiter = /* @__PURE__ */ createLimiter();
