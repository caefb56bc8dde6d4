/** Where time and chance come from. Injected, so that every signature and every mock can be repeated. */
export interface Environment {
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh UUID, version 4: nonces and request ids. */
  uuid(): string;
}

/** The real clock and real chance. */
export const systemEnvironment: Environment = {
  now: () => Date.now(),
  uuid: () => crypto.randomUUID(),
};
