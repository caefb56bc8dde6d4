import type { RedisLimiterOptions } from './options.ts';

/** How long after a failure the next command is tried, in milliseconds. */
const pause = 1_000;
/** A command without a reply for so long is considered lost, in milliseconds. */
const longestCommand = 30_000;

/** Keeps requests from waiting for a Redis that does not reply. */
export class Availability {
  readonly #timeout: number;
  readonly #onUnavailable: (error: Error) => void;
  /** Why Redis is not available; `undefined` if it is. */
  #failure: Error | undefined;
  /** When the next command is tried although Redis is not available, in milliseconds. */
  #nextTryAt = 0;

  constructor({ timeout = 1_000, onUnavailable = warn }: Pick<RedisLimiterOptions, 'timeout' | 'onUnavailable'>) {
    this.#timeout = timeout;
    this.#onUnavailable = onUnavailable;
  }

  /** Runs a command of Redis. Returns why Redis is not available instead of waiting longer than the time limit. */
  async run<Reply>(command: () => Promise<Reply>): Promise<Reply | Error> {
    if (!this.#failure) return this.#within(command());
    const now = performance.now();
    if (now >= this.#nextTryAt) {
      this.#nextTryAt = now + longestCommand;
      void this.#watch(command());
    }
    return this.#failure;
  }

  /** Waits for a reply, at most until the time limit. A reply that comes later makes Redis available again. */
  #within<Reply>(reply: Promise<Reply>): Promise<Reply | Error> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#fail(new Error(`Redis did not reply within ${this.#timeout} ms`));
        this.#nextTryAt = performance.now() + longestCommand;
        resolve(this.#failure!);
      }, this.#timeout);
      void this.#watch(reply).then((result) => {
        clearTimeout(timer);
        resolve(result);
      });
    });
  }

  async #watch<Reply>(reply: Promise<Reply>): Promise<Reply | Error> {
    try {
      const result = await reply;
      this.#failure = undefined;
      return result;
    } catch (error) {
      this.#fail(error);
      this.#nextTryAt = performance.now() + pause;
      return this.#failure!;
    }
  }

  #fail(reason: unknown): void {
    const isNew = this.#failure === undefined;
    this.#failure = reason instanceof Error ? reason : new Error(String(reason));
    if (!isNew) return;
    try {
      this.#onUnavailable(this.#failure);
    } catch {
      // Documented: ignored.
    }
  }
}

function warn({ message }: Error): void {
  process.emitWarning(`The limiter cannot use Redis: ${message}. See its option whenUnavailable.`, {
    type: 'PolyfaceWarning',
    code: 'POLYFACE_REDIS_UNAVAILABLE',
  });
}
