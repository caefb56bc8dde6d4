import type { RateLimit } from '../../operation/rate-limit.ts';
import type { ClientClock } from '../time/client-clock.ts';

/** A request that waits for its turn. */
export interface LimiterRequest {
  /** What the limit counts: service, operation and, if the limit is that of an account, key id. */
  readonly key: string;
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. */
  readonly operation: string;
  /** The id of the key that signs the request. */
  readonly keyId: string;
  /** The documented rate limit. */
  readonly limit: RateLimit;
  /** Ends the wait: at the deadline of the call, or when the caller aborts it. */
  readonly signal: AbortSignal;
  /** The client's source of time. */
  readonly clock: Pick<ClientClock, 'elapsed' | 'sleep'>;
  /** Must be called at most once, before the request waits. `queued` is the number of requests before it. */
  onWait(queued: number): void;
}

/** Counts requests. A limiter with this quota lets the requests of one key wait in order, and calls `take` for the first of them only. */
export interface Quota {
  /**
   * Counts a request and returns 0 if it may be sent now. Otherwise returns after how many milliseconds to call it again. What it throws ends the
   * call with a `TransportError` that has the reason `limiter`.
   */
  take(request: LimiterRequest): number | Promise<number>;
  /**
   * Called when the response to a counted request arrived, or when the request can no longer reach the vendor. Not called if its attempt timed
   * out or was aborted: then the vendor may receive it later.
   */
  confirm?(request: LimiterRequest): void;
}
