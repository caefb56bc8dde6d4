import type { Duplex } from 'node:stream';

/** Adds to one end of a pair of streams what HTTP clients use of a `net.Socket` beside the stream. */
export function toSocket(stream: Duplex): Duplex {
  let timer: NodeJS.Timeout | undefined;
  const methods = {
    setTimeout(milliseconds: number, callback?: () => void) {
      clearTimeout(timer);
      if (milliseconds > 0) timer = setTimeout(() => stream.emit('timeout'), milliseconds);
      if (callback) stream.once('timeout', callback);
      return stream;
    },
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
    address: () => ({}),
    getPeerCertificate: () => ({}),
    encrypted: true,
    authorized: true,
    connecting: false,
  };
  stream.once('close', () => clearTimeout(timer));
  return Object.assign(stream, methods);
}
