import type { RedisLimiterOptions } from './options.ts';

/** How long after a failure Redis is asked again, in milliseconds. */
const pause = 1_000;
/** A question without an answer for so long is lost, in milliseconds. */
const longestQuestion = 30_000;

/** Keeps requests from waiting for a Redis that does not answer. */
export class Availability {
  readonly #timeout: number;
  readonly #onUnavailable: (error: Error) => void;
  /** Why Redis is not available; `undefined` if it is. */
  #failure: Error | undefined;
  /** When Redis is asked again although it is not available, in milliseconds. */
  #askAt = 0;

  constructor({ timeout = 1_000, onUnavailable = warn }: Pick<RedisLimiterOptions, 'timeout' | 'onUnavailable'>) {
    this.#timeout = timeout;
    this.#onUnavailable = onUnavailable;
  }

  /** Asks Redis. Returns why it is not available instead of waiting longer than the time limit. */
  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer | Error> {
    if (!this.#failure) return this.#within(question());
    const now = performance.now();
    if (now >= this.#askAt) {
      this.#askAt = now + longestQuestion;
      void this.#watch(question());
    }
    return this.#failure;
  }

  /** Waits for an answer, at most until the time limit. An answer that comes later makes Redis available again. */
  #within<Answer>(answer: Promise<Answer>): Promise<Answer | Error> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#fail(new Error(`Redis did not answer within ${this.#timeout} ms`));
        this.#askAt = performance.now() + longestQuestion;
        resolve(this.#failure!);
      }, this.#timeout);
      void this.#watch(answer).then((result) => {
        clearTimeout(timer);
        resolve(result);
      });
    });
  }

  async #watch<Answer>(answer: Promise<Answer>): Promise<Answer | Error> {
    try {
      const result = await answer;
      this.#failure = undefined;
      return result;
    } catch (error) {
      this.#fail(error);
      this.#askAt = performance.now() + pause;
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
