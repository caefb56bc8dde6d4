/** Why a call or an attempt ended early. */
export type EndReason = 'timeout' | 'deadline' | 'aborted';

/** A call or an attempt ended early: its time was up, or the caller aborted the call. */
export class AttemptEnded extends Error {
  readonly reason: EndReason;
  /** The reason of the signals that are aborted with it. */
  readonly signalReason: unknown;

  constructor(reason: EndReason, signalReason: unknown, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
    this.signalReason = signalReason;
  }
}

/** A time limit in milliseconds, and what reaching it is called. */
export interface TimeLimit {
  readonly milliseconds: number | undefined;
  readonly reason: 'timeout' | 'deadline';
}

/** What is aborted at the early end. */
export interface Abortable {
  abort(ended: AttemptEnded): void;
}

/**
 * Ends a call or an attempt when its time is up, or when its parent ends: the caller's signal for a call, the call for an attempt. `dispose`
 * must be called when it is over. Timer, listeners and signal are created when something waits or asks for them: most calls need one timer,
 * one listener and no signal.
 */
export class Cancellation implements Abortable {
  readonly #limit: TimeLimit;
  readonly #parent: AbortSignal | Cancellation | undefined;
  #onParentAbort: (() => void) | undefined;
  #listeners: Abortable[] | undefined;
  #startedAt: number;
  #timeLeft: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPaused = false;
  #controller: AbortController | undefined;
  #end: AttemptEnded | undefined;

  /** Starts the time. */
  constructor(limit: TimeLimit, parent: AbortSignal | Cancellation | undefined) {
    this.#limit = limit;
    this.#parent = parent;
    this.#timeLeft = limit.milliseconds;
    this.#startedAt = limit.milliseconds === undefined ? 0 : performance.now();
    if (parent instanceof Cancellation) parent.#listen(this);
    else if (parent) this.#follow(parent);
  }

  /** Is aborted at the early end. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#end) this.#controller.abort(this.#end.signalReason);
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
   * Waits for a promise, at most until the early end: then throws an {@link AttemptEnded}, even if the work behind the promise continues. Returns
   * a value that is no promise at once.
   */
  until<Value>(value: Value | Promise<Value>): Value | Promise<Value> {
    if (!isPromise(value)) return value;
    return new Promise((resolve, reject) => {
      this.abortAtEnd({ abort: reject });
      value.then(resolve, reject);
    });
  }

  /** Aborts work at the early end, at once if that was already. */
  abortAtEnd(work: Abortable): void {
    this.#startTimer();
    this.#listen(work);
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

  /** Ends it early. */
  abort(ended: AttemptEnded): void {
    if (this.#end) return;
    this.#end = ended;
    const listeners = this.#listeners;
    this.dispose();
    // Listeners first, so that waiting ends with `ended` and not with what the aborted work throws.
    for (const listener of listeners ?? []) listener.abort(ended);
    this.#controller?.abort(ended.signalReason);
  }

  /** Stops the timer and no longer listens to the parent. */
  dispose(): void {
    this.#stopTimer();
    this.#listeners = undefined;
    if (this.#parent instanceof Cancellation) this.#parent.#unlisten(this);
    else if (this.#parent) this.#unfollow(this.#parent);
  }

  #listen(work: Abortable): void {
    if (this.#end) work.abort(this.#end);
    else if (this.#canEnd) (this.#listeners ??= []).push(work);
  }

  #unlisten(work: Abortable): void {
    const at = this.#listeners?.indexOf(work) ?? -1;
    if (at >= 0) this.#listeners!.splice(at, 1);
  }

  get #canEnd(): boolean {
    return this.#timeLeft !== undefined || this.#parent !== undefined;
  }

  #follow(signal: AbortSignal): void {
    this.#onParentAbort = () => this.abort(new AttemptEnded('aborted', signal.reason, signal.reason));
    if (signal.aborted) this.#onParentAbort();
    else signal.addEventListener('abort', this.#onParentAbort);
  }

  #unfollow(signal: AbortSignal): void {
    if (!this.#onParentAbort) return;
    try {
      signal.removeEventListener('abort', this.#onParentAbort);
    } catch {
      // A signal that is not the platform's must not replace the result of the call.
    }
  }

  /** The timer, and that of the parent, runs while something waits: work without a wait cannot be interrupted. */
  #startTimer(): void {
    if (this.#parent instanceof Cancellation) this.#parent.#startTimer();
    if (this.#timer !== undefined || this.#timeLeft === undefined || this.#end || this.#isPaused) return;
    const left = this.#timeLeft - (performance.now() - this.#startedAt);
    // Timers of equal length share a list.
    this.#timer = setTimeout(Cancellation.#expire, Math.max(Math.ceil(left), 0), this);
  }

  #stopTimer(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  static #expire(this: void, expired: Cancellation): void {
    const { reason } = expired.#limit;
    expired.abort(new AttemptEnded(reason, new DOMException(`The ${reason} passed.`, 'TimeoutError')));
  }
}

/** Promises of other realms and libraries count too. */
function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof (value as Promise<Value> | undefined)?.then === 'function';
}
