/** Limits how many attempts of a client run at the same time. Attempts wait in order. */
export class Slots {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(count: number) {
    this.#free = count;
  }

  /** The number of attempts that wait. */
  get queued(): number {
    return this.#waiting.size;
  }

  /** Whether the next attempt has to wait. */
  get isFull(): boolean {
    return this.#free === 0;
  }

  /** Takes a slot, which must be released, if one is free. Returns whether it did. */
  tryAcquire(): boolean {
    if (this.#free === 0) return false;
    this.#free--;
    return true;
  }

  /** Waits for a slot, which must be released. Throws the signal's reason if the signal is aborted. */
  async acquire(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.tryAcquire()) return;
    await new Promise<void>((resolve, reject) => {
      const abort = (): void => {
        this.#waiting.delete(start);
        reject(signal.reason as Error);
      };
      const start = (): void => {
        signal.removeEventListener('abort', abort);
        resolve();
      };
      this.#waiting.add(start);
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  /** Gives a slot to the attempt that waits longest. */
  release(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#free++;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
