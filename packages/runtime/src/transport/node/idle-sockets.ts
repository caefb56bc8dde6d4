import type { Duplex } from 'node:stream';

/** Idle connections are closed after so many milliseconds: earlier than most servers close them. */
export const idleTimeout = 4_000;

/**
 * Closes connections that were not used for 4 seconds. One timer serves all of them: the timeout of a socket would start again with each
 * piece that is read or written.
 */
export class IdleSockets {
  /** The sockets and since when they are idle, the longest idle first. */
  readonly #idle = new Map<Duplex, number>();
  #timer: NodeJS.Timeout | undefined;

  /** Adds a socket that is no longer used. */
  add(socket: Duplex): void {
    this.#idle.set(socket, performance.now());
    if (!this.#timer) this.#closeIn(idleTimeout);
  }

  /** Removes a socket that is used again. */
  delete(socket: Duplex): void {
    this.#idle.delete(socket);
  }

  #closeIn(milliseconds: number): void {
    this.#timer = setTimeout(this.#close, milliseconds).unref();
  }

  readonly #close = (): void => {
    this.#timer = undefined;
    const now = performance.now();
    for (const [socket, since] of this.#idle) {
      const left = since + idleTimeout - now;
      if (left > 0) return this.#closeIn(Math.ceil(left));
      this.#idle.delete(socket);
      socket.destroy();
    }
  };
}
