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
 * must be called when it is over. Timer and signal are created when something waits or asks for them: most calls need one timer and no signal.
 */
export class Cancellation {
  readonly #limit: TimeLimit;
  readonly #parent: AbortSignal | Cancellation | undefined;
  /** Called at the early end. */
  readonly #listeners = new Set<(ended: AttemptEnded) => void>();
  #startedAt: number;
  #timeLeft: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPaused = false;
  #controller: AbortController | undefined;
  #end: AttemptEnded | undefined;
  #abortReason: unknown;

  /** Starts the time. */
  constructor(limit: TimeLimit, parent: AbortSignal | Cancellation | undefined) {
    this.#limit = limit;
    this.#parent = parent;
    this.#timeLeft = limit.milliseconds;
    this.#startedAt = limit.milliseconds === undefined ? 0 : performance.now();
    if (parent instanceof Cancellation) {
      if (parent.#end) this.#inherit(parent.#end);
      else parent.#listeners.add(this.#inherit);
    } else if (parent?.aborted) this.#abort();
    else parent?.addEventListener('abort', this.#abort);
  }

  /** Is aborted at the early end. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#end) this.#controller.abort(this.#abortReason);
    }
    this.#startTimer();
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

  /**
   * Waits for a promise, at most until the early end: then throws an {@link AttemptEnded}, even if the work behind the promise goes on. Returns
   * a value that is no promise at once. `stop` is called at the early end: it may stop the work.
   */
  until<Value>(value: Value | Promise<Value>, stop?: (ended: AttemptEnded) => void): Value | Promise<Value> {
    if (!isPromise(value)) return value;
    this.#startTimer();
    return new Promise((resolve, reject) => {
      // Rejects before it stops, so that waiting ends with `ended` and not with what the stopped work throws.
      const end = (ended: AttemptEnded): void => {
        reject(ended);
        stop?.(ended);
      };
      const settle =
        <Result>(callback: (result: Result) => void) =>
        (result: Result): void => {
          this.#listeners.delete(end);
          callback(result);
        };
      value.then(settle(resolve), settle(reject));
      if (this.#end) end(this.#end);
      else this.#listeners.add(end);
    });
  }

  /** Waits for a promise without counting its time. The promise must itself end when the parent does. */
  pause<Value>(value: Value | Promise<Value>): Value | Promise<Value> {
    return isPromise(value) ? this.#pauseFor(value) : value;
  }

  async #pauseFor<Value>(promise: Promise<Value>): Promise<Value> {
    this.#stopTimer();
    this.#isPaused = true;
    if (this.#timeLeft !== undefined) this.#timeLeft -= performance.now() - this.#startedAt;
    try {
      return await promise;
    } finally {
      this.#isPaused = false;
      if (this.#timeLeft !== undefined) this.#startedAt = performance.now();
    }
  }

  /** Stops the timer and no longer listens to the parent. */
  dispose(): void {
    this.#stopTimer();
    if (this.#parent instanceof Cancellation) {
      this.#parent.#listeners.delete(this.#inherit);
      return;
    }
    try {
      this.#parent?.removeEventListener('abort', this.#abort);
    } catch {
      // A signal that is not the platform's must not replace the result of the call.
    }
  }

  /** The timer, and that of the parent, runs while something waits: work without a wait cannot be interrupted. */
  #startTimer(): void {
    if (this.#parent instanceof Cancellation) this.#parent.#startTimer();
    if (this.#timer !== undefined || this.#timeLeft === undefined || this.#end || this.#isPaused) return;
    const left = this.#timeLeft - (performance.now() - this.#startedAt);
    this.#timer = setTimeout(this.#expire, Math.max(left, 0));
  }

  #stopTimer(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #expire = (): void => {
    const { reason } = this.#limit;
    this.#finish(new AttemptEnded(reason), new DOMException(`The ${reason} passed.`, 'TimeoutError'));
  };

  readonly #inherit = (ended: AttemptEnded): void => {
    this.#finish(ended, (this.#parent as Cancellation).#abortReason);
  };

  readonly #abort = (): void => {
    const { reason } = this.#parent as AbortSignal;
    this.#finish(new AttemptEnded('aborted', reason), reason);
  };

  #finish(ended: AttemptEnded, reason: unknown): void {
    this.dispose();
    this.#end = ended;
    this.#abortReason = reason;
    for (const listener of this.#listeners) listener(ended);
    this.#listeners.clear();
    this.#controller?.abort(reason);
  }
}

function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return value instanceof Promise;
}
