import { connect } from 'node:net';

/** How long to wait for a response, in milliseconds. */
const timeout = 10_000;

/**
 * Sends raw bytes to a local server. Returns the status of the response, or `closed` if the server closed the connection without one.
 * Rejects if neither happens in time.
 */
export function send(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let response = '';
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no response and no end of the connection within ${timeout} ms`));
    }, timeout);
    socket.on('data', (chunk) => (response += chunk.toString('latin1').slice(0, 20)));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(/^HTTP\/1\.[01] (\d{3})/.exec(response)?.[1] ?? 'closed');
    });
    socket.end(bytes);
  });
}
