/** The server may have closed connections that nobody used for so long, in milliseconds. */
const idleTime = 500;

let lastUse = -Infinity;

/** Whether connections were used so long ago that the server may have closed them. Counts as a use. */
export function wasIdle(): boolean {
  const before = lastUse;
  lastUse = performance.now();
  return lastUse - before > idleTime;
}

/**
 * Waits for a whole turn of the event loop. Then the closed connections are known, and no request is sent over one of them. The first
 * `setImmediate` may run in the turn that has already collected its events.
 */
export function untilEventsAreSeen(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
