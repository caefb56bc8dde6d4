/** Why a call or an attempt ended early. */
export type EndReason = 'timeout' | 'deadline' | 'aborted';

/** A call or an attempt ended early: its time was up, or the caller aborted the call. */
export class AttemptEnded extends Error {
  readonly reason: EndReason;

  constructor(reason: EndReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** A time limit in milliseconds, and what reaching it is called. */
export interface TimeLimit {
  readonly milliseconds: number | undefined;
  readonly reason: 'timeout' | 'deadline';
}

/**
 * Ends a call or an attempt when its time is up, or when its parent ends: the caller's signal for a call, the call for an attempt. `dispose`
 * must be called when it is over.
 */
export class Cancellation {
  readonly #controller = new AbortController();
  readonly #limit: TimeLimit;
  readonly #parent: AbortSignal | Cancellation | undefined;
  readonly #parentSignal: AbortSignal | undefined;
  readonly #ended: Promise<never>;
  #startedAt = 0;
  #timeLeft: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: AttemptEnded | undefined;
  #reject: (reason: AttemptEnded) => void = () => {};

  /** Starts the time. */
  constructor(limit: TimeLimit, parent: AbortSignal | Cancellation | undefined) {
    this.#ended = new Promise<never>((_resolve, reject) => {
      this.#reject = reject;
    });
    // Without a handler the rejection would be unhandled if the end comes while nothing waits.
    this.#ended.catch(() => {});
    this.#limit = limit;
    this.#parent = parent;
    this.#parentSignal = parent instanceof Cancellation ? parent.signal : parent;
    this.#timeLeft = limit.milliseconds;
    // Before the timer is started: a signal that cannot be listened to must not leave a timer behind.
    if (this.#parentSignal?.aborted) this.#abort();
    else this.#parentSignal?.addEventListener('abort', this.#abort);
    if (!this.signal.aborted) this.#startTimer();
  }

  /** Is aborted at the early end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why it ended early; `undefined` if it did not. */
  get ended(): AttemptEnded | undefined {
    return this.#end;
  }

  /** Throws an {@link AttemptEnded} if it ended early. */
  throwIfEnded(): void {
    if (this.#end) throw this.#end;
  }

  /** Waits for a promise, at most until the early end: then throws an {@link AttemptEnded}, even if the work behind the promise goes on. */
  until<Value>(promise: Promise<Value>): Promise<Value> {
    return Promise.race([this.#ended, promise]);
  }

  /** Waits for a promise without counting its time. The promise must itself end when the parent does. */
  async pause<Value>(promise: Promise<Value>): Promise<Value> {
    clearTimeout(this.#timer);
    if (this.#timeLeft !== undefined) this.#timeLeft -= performance.now() - this.#startedAt;
    try {
      return await promise;
    } finally {
      if (!this.#end) this.#startTimer();
    }
  }

  /** Stops the timer and no longer listens to the parent. */
  dispose(): void {
    clearTimeout(this.#timer);
    try {
      this.#parentSignal?.removeEventListener('abort', this.#abort);
    } catch {
      // A signal that is not the platform's must not replace the result of the call.
    }
  }

  #startTimer(): void {
    if (this.#timeLeft === undefined) return;
    this.#startedAt = performance.now();
    this.#timer = setTimeout(this.#expire, this.#timeLeft);
  }

  readonly #expire = (): void => {
    const { reason } = this.#limit;
    this.#finish(new AttemptEnded(reason), new DOMException(`The ${reason} passed.`, 'TimeoutError'));
  };

  readonly #abort = (): void => {
    const reason: unknown = this.#parentSignal?.reason;
    const inherited = this.#parent instanceof Cancellation ? this.#parent.ended : undefined;
    this.#finish(inherited ?? new AttemptEnded('aborted', reason), reason);
  };

  /** Rejects before it aborts, so that waiting ends with `ended` and not with what the aborted work throws. */
  #finish(ended: AttemptEnded, reason: unknown): void {
    this.dispose();
    this.#end = ended;
    this.#reject(ended);
    this.#controller.abort(reason);
  }
}
