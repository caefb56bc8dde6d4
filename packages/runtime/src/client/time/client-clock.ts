import type { Environment } from '../../signing/environment.ts';

/** A client's source of time and randomness, with the correction of its clock. */
export interface ClientClock extends Required<Environment> {
  /** Corrects `now` to the time of a server, in milliseconds since 1970. Returns by how much `now` changed. */
  correct(serverTime: number): number;
}

/** Creates the clock of a client. The correction is remembered as long as the client exists. */
export function createClientClock(environment: Environment): ClientClock {
  let offset = 0;
  const now = (): number => environment.now() + offset;
  return {
    now,
    uuid: () => environment.uuid(),
    random: () => environment.random?.() ?? Math.random(),
    elapsed: () => environment.elapsed?.() ?? performance.now(),
    sleep: (milliseconds, signal) => environment.sleep?.(milliseconds, signal) ?? sleep(milliseconds, signal),
    correct(serverTime) {
      const change = serverTime - now();
      offset += change;
      return change;
    },
  };
}

/** Waits, at most until the signal is aborted. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
