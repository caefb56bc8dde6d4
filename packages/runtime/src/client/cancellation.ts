/** An attempt ended early: its time was up, or the caller aborted the call. */
export class AttemptEnded extends Error {
  readonly reason: 'timeout' | 'aborted';

  constructor(reason: 'timeout' | 'aborted', cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** Ends an attempt when its time is up or the caller aborts the call. `dispose` must be called when the attempt is over. */
export class Cancellation {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #caller: AbortSignal | undefined;
  readonly #ended: Promise<never>;
  #reject: (reason: AttemptEnded) => void = () => {};

  /** Starts the time. `timeout` is in milliseconds. */
  constructor(timeout: number, caller: AbortSignal | undefined) {
    this.#ended = new Promise<never>((_resolve, reject) => {
      this.#reject = reject;
    });
    // Without a handler the rejection would be unhandled if the attempt ends while nothing waits.
    this.#ended.catch(() => {});
    this.#caller = caller;
    this.#timer = setTimeout(this.#expire, timeout);
    if (caller?.aborted) this.#abort();
    else caller?.addEventListener('abort', this.#abort);
  }

  /** Is aborted when the attempt ends early. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for a promise, at most until the attempt ends: then throws an {@link AttemptEnded}, even if the work behind the promise goes on. */
  until<Value>(promise: Promise<Value>): Promise<Value> {
    return Promise.race([this.#ended, promise]);
  }

  /** Stops the timer and no longer listens to the caller's signal. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener('abort', this.#abort);
  }

  readonly #expire = (): void => {
    this.#end(new AttemptEnded('timeout'), new DOMException('The attempt timed out.', 'TimeoutError'));
  };

  readonly #abort = (): void => {
    this.#end(new AttemptEnded('aborted', this.#caller?.reason), this.#caller?.reason);
  };

  /** Rejects before it aborts, so that waiting ends with `ended` and not with what the aborted work throws. */
  #end(ended: AttemptEnded, reason: unknown): void {
    this.dispose();
    this.#reject(ended);
    this.#controller.abort(reason);
  }
}
