import type { RateLimit } from '../operation/rate-limit.ts';
import type { ClientClock } from './client-clock.ts';
import { untilAborted } from './until-aborted.ts';

/** A request that waits for its turn. */
export interface LimiterRequest {
  /** What the limit counts: service, operation and, if the limit is that of an account, key id. */
  readonly key: string;
  /** The documented rate limit. */
  readonly limit: RateLimit;
  /** Ends the wait: at the deadline of the call, or when the caller aborts it. */
  readonly signal: AbortSignal;
  /** The client's source of time. */
  readonly clock: Pick<ClientClock, 'elapsed' | 'sleep'>;
  /** Must be called at most once, before the request waits. `queued` is the number of requests before it. */
  onWait(queued: number): void;
}

/** Keeps requests within the vendors' limits. */
export interface Limiter {
  /** Waits until a request may be sent. Throws the signal's reason if the signal is aborted, or a {@link LimiterQueueFull}. */
  acquire(request: LimiterRequest): Promise<void>;
}

/** A limiter that counts the requests of this process. */
export interface ProcessLimiter extends Limiter {
  /** The number of requests that wait. */
  readonly queued: number;
}

/** More requests wait than the limiter's `maxQueue`. */
export class LimiterQueueFull extends Error {
  constructor(maxQueue: number) {
    super(
      `${maxQueue} requests already wait for the limiter. Send fewer at once, or create a limiter with a larger maxQueue`,
    );
  }
}

const periods: { readonly [per in RateLimit['per']]: number } = { second: 1_000, minute: 60_000, day: 86_400_000 };

/** The requests of one key. */
interface Lane {
  /** When the latest requests were sent: at most as many as the limit allows in one period. */
  readonly sent: number[];
  /** In milliseconds. */
  readonly period: number;
  /** Resolves when the last request of the queue was sent or gave up. */
  tail: Promise<void>;
  /** The number of requests that were neither sent nor gave up. */
  pending: number;
}

/** From this number of keys on, those without recent requests are removed. */
const manyLanes = 1_000;

/**
 * Creates a limiter for this process. Requests of one key wait in order; in no period of the limit's length more are sent than it allows. At
 * most `maxQueue` requests wait; the next one throws a `TransportError` with the reason `queue-full`. Default: 10,000.
 */
export function createLimiter({ maxQueue = 10_000 }: { readonly maxQueue?: number } = {}): ProcessLimiter {
  const lanes = new Map<string, Lane>();
  let queued = 0;
  return {
    get queued() {
      return queued;
    },
    async acquire(request) {
      request.signal.throwIfAborted();
      const lane = laneOf(lanes, request);
      const waits = countRecent(lane, request) + lane.pending >= request.limit.requests;
      if (waits && queued >= maxQueue) throw new LimiterQueueFull(maxQueue);
      if (waits) request.onWait(queued++);
      try {
        await takeTurn(lane, request);
      } finally {
        if (waits) queued--;
      }
    },
  };
}

function laneOf(lanes: Map<string, Lane>, request: LimiterRequest): Lane {
  const existing = lanes.get(request.key);
  if (existing) return existing;
  if (lanes.size >= manyLanes) {
    for (const [key, lane] of lanes) if (lane.pending === 0 && countRecent(lane, request) === 0) lanes.delete(key);
  }
  const lane: Lane = { sent: [], period: periods[request.limit.per], tail: Promise.resolve(), pending: 0 };
  lanes.set(request.key, lane);
  return lane;
}

/** The number of requests that still count. */
function countRecent({ sent, period }: Lane, { clock }: LimiterRequest): number {
  const since = clock.elapsed() - period;
  return sent.filter((time) => time > since).length;
}

/** Waits for the requests before this one and for the quota. */
async function takeTurn(lane: Lane, request: LimiterRequest): Promise<void> {
  const before = lane.tail;
  let release = (): void => {};
  const turn = new Promise<void>((resolve) => {
    release = resolve;
  });
  // A request that gives up keeps its place until those before it are gone, so that the order is kept.
  lane.tail = before.then(() => turn);
  lane.pending++;
  try {
    await untilAborted(before, request.signal);
    await waitForQuota(lane, request);
    lane.sent.push(request.clock.elapsed());
    if (lane.sent.length > request.limit.requests) lane.sent.shift();
  } finally {
    lane.pending--;
    release();
  }
}

/** How long the next request of a lane has to wait, in milliseconds. */
function waitOf({ sent, period }: Lane, { limit, clock }: LimiterRequest): number {
  if (sent.length < limit.requests) return 0;
  return sent[0]! + period - clock.elapsed();
}

/** A timer may end a little early, so the wait is checked again. */
async function waitForQuota(lane: Lane, request: LimiterRequest): Promise<void> {
  for (let wait = waitOf(lane, request); wait > 0; wait = waitOf(lane, request)) {
    await untilAborted(request.clock.sleep(Math.min(wait + 1, 2 ** 31 - 1), request.signal), request.signal);
  }
}

/** The limiter that all clients of the process share by default. */
export const processLimiter: Limiter = createLimiter();
