import type { LimiterRequest, Quota } from './quota.ts';
import { untilAborted } from '../time/until-aborted.ts';

/** More requests wait than the limiter's `maxQueue`. */
export class LimiterQueueFull extends Error {
  /** Always `LimiterQueueFull`. */
  override readonly name: string = 'LimiterQueueFull';

  constructor(maxQueue: number) {
    super(
      `${maxQueue} requests already wait for the limiter. Send fewer at once, or create a limiter with a larger maxQueue`,
    );
  }
}

/** Whether something is a {@link LimiterQueueFull}, also one of another copy of this package. */
export function isQueueFull(error: unknown): error is LimiterQueueFull {
  return error instanceof Error && error.name === 'LimiterQueueFull';
}

/** The requests of one key that wait. */
interface Lane {
  /** Resolves when the last request of the lane was sent or aborted. */
  tail: Promise<void>;
  /** The number of requests that were neither sent nor aborted. */
  pending: number;
  /** Whether the first request waits for quota. */
  isBlocked: boolean;
}

/** What `take` of a quota returned for a request that is the first of its key. */
type FirstResult = number | Promise<number> | undefined;

/** Lets requests wait for a quota, those of one key in order. */
export class LimiterQueue {
  readonly #quota: Quota;
  readonly #maxLength: number;
  readonly #lanes = new Map<string, Lane>();
  #length = 0;

  constructor(quota: Quota, maxLength: number) {
    this.#quota = quota;
    this.#maxLength = maxLength;
  }

  /** The number of requests that wait. */
  get length(): number {
    return this.#length;
  }

  /** Waits until the quota counted a request. Throws the signal's reason if the signal is aborted, or a {@link LimiterQueueFull}. */
  async wait(request: LimiterRequest): Promise<void> {
    request.signal.throwIfAborted();
    const isFirst = !this.#lanes.has(request.key);
    const first = isFirst ? this.#take(request) : undefined;
    if (typeof first === 'number' && isGranted(first)) return;
    const waits = !isFirst || typeof first === 'number';
    if (waits && this.#length >= this.#maxLength) throw new LimiterQueueFull(this.#maxLength);
    await this.#waitInLane(request, first);
  }

  async #waitInLane(request: LimiterRequest, first: FirstResult): Promise<void> {
    const lane = this.#lanes.get(request.key) ?? { tail: Promise.resolve(), pending: 0, isBlocked: false };
    this.#lanes.set(request.key, lane);
    const place = joinLane(lane);
    const position = this.#length++;
    let isReported = false;
    const report = (): void => {
      if (!isReported) request.onWait(position);
      isReported = true;
    };
    try {
      if (lane.isBlocked) report();
      if (!(first instanceof Promise)) await untilAborted(place.before, request.signal);
      await this.#waitForQuota(lane, request, report, first);
    } finally {
      this.#length--;
      place.leave();
      if (lane.pending === 0) this.#lanes.delete(request.key);
    }
  }

  async #waitForQuota(lane: Lane, request: LimiterRequest, report: () => void, first: FirstResult): Promise<void> {
    const { clock, signal } = request;
    try {
      for (let taken = first ?? this.#take(request); ; taken = this.#take(request)) {
        const wait = typeof taken === 'number' ? taken : await this.#settle(taken, request);
        if (isGranted(wait)) return;
        lane.isBlocked = true;
        report();
        // A timer may end a little early.
        await untilAborted(clock.sleep(Math.min(wait + 1, longestTimer), signal), signal);
      }
    } finally {
      lane.isBlocked = false;
    }
  }

  /** Calls `take` of the quota. Returns the milliseconds to wait, 0 if the request was counted. */
  #take(request: LimiterRequest): number | Promise<number> {
    const wait = this.#quota.take(request);
    return typeof wait === 'number' ? wait : Promise.resolve(wait);
  }

  /** Waits for what the quota returns. A request that is aborted meanwhile is not sent, so it need not count. */
  async #settle(taken: Promise<number>, request: LimiterRequest): Promise<number> {
    try {
      return await untilAborted(taken, request.signal);
    } catch (error) {
      taken.then(
        (wait) => isGranted(wait) && this.#quota.confirm?.(request),
        () => {},
      );
      throw error;
    }
  }
}

/** Whether a request may be sent. */
function isGranted(wait: number): boolean {
  return !(wait > 0);
}

/** The longest time of the platforms' timers, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Adds a request to the end of a lane. */
function joinLane(lane: Lane): { readonly before: Promise<void>; leave(): void } {
  const before = lane.tail;
  let release = (): void => {};
  const turn = new Promise<void>((resolve) => {
    release = resolve;
  });
  // An aborted request keeps its place until those before it are gone, so that the order stays.
  lane.tail = before.then(() => turn);
  lane.pending++;
  return {
    before,
    leave: () => {
      lane.pending--;
      release();
    },
  };
}
