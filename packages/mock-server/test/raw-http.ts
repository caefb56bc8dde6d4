import { once } from 'node:events';
import { connect } from 'node:net';
import type { MockServer } from '@polyface/mock-server';

/** Sends bytes over a socket. Returns everything the server sends until it closes the connection. */
export async function sendRaw(server: Pick<MockServer, 'port'>, bytes: string | Uint8Array): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => socket.destroy());
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}

/** Formats an HTTP/1.1 request that closes its connection. */
export function formatHttp(lines: readonly string[], body = ''): string {
  return `${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`;
}
