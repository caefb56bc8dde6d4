/**
 * Source of time and randomness, injectable so that signatures, mocks and retries are reproducible. `random`, `elapsed` and `sleep` are for
 * retries and the limiter; the system's are used if they are omitted.
 */
export interface Environment {
  /** Returns the current time in milliseconds since 1970. */
  now(): number;
  /** Returns a new UUID (version 4), for nonces and request ids. */
  uuid(): string;
  /** Returns a number from 0 up to, but not including, 1. Default: `Math.random`. */
  random?(): number;
  /** Returns the milliseconds since any fixed moment. Must never go back, unlike `now`. Default: `performance.now`. */
  elapsed?(): number;
  /** Waits. Must resolve early when the signal is aborted. Default: a timer. */
  sleep?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The system's clock and random UUIDs. */
export const systemEnvironment: Environment = {
  now: () => Date.now(),
  uuid: () => crypto.randomUUID(),
};
