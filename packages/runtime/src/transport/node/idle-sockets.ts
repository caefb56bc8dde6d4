import type { Duplex } from 'node:stream';

/** Idle connections are closed after so many milliseconds: earlier than most servers close them. */
export const idleTimeout = 4_000;

/** A socket and since when it is idle; `Infinity` while it is used. */
interface KnownSocket {
  readonly socket: Duplex;
  since: number;
}

/**
 * Closes connections that were not used for 4 seconds. One timer serves all of them: the timeout of a socket would start again with each
 * piece that is read or written.
 */
export class IdleSockets {
  readonly #known = new Map<Duplex, KnownSocket>();
  #timer: NodeJS.Timeout | undefined;

  /** Adds a socket that is no longer used. */
  add(socket: Duplex): void {
    const known = this.#known.get(socket);
    if (known) known.since = performance.now();
    else this.#known.set(socket, { socket, since: performance.now() });
    if (!this.#timer) this.#closeIn(idleTimeout);
  }

  /** Removes a socket that is used again. */
  delete(socket: Duplex): void {
    const known = this.#known.get(socket);
    if (known) known.since = Infinity;
  }

  #closeIn(milliseconds: number): void {
    this.#timer = setTimeout(this.#close, milliseconds).unref();
  }

  readonly #close = (): void => {
    this.#timer = undefined;
    const now = performance.now();
    let next = idleTimeout;
    for (const { socket, since } of this.#known.values()) {
      const left = since + idleTimeout - now;
      if (left <= 0) socket.destroy();
      else next = Math.min(next, left);
      if (socket.destroyed) this.#known.delete(socket);
    }
    if (this.#known.size > 0) this.#closeIn(Math.ceil(next));
  };
}
