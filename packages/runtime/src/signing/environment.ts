/** Source of time and randomness, injectable so that signatures and mocks are reproducible. */
export interface Environment {
  /** Returns the current time in milliseconds since 1970. */
  now(): number;
  /** Returns a new UUID (version 4), for nonces and request ids. */
  uuid(): string;
}

/** The system's clock and random UUIDs. */
export const systemEnvironment: Environment = {
  now: () => Date.now(),
  uuid: () => crypto.randomUUID(),
};
