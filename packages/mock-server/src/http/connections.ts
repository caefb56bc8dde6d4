import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds after which a refused connection is destroyed, even if its client is still sending. */
const closeTimeout = 2_000;

type OnRefused = (status: number) => void;

/** The response to the latest request on a connection. A property, because each entry of a `WeakMap` adds work to garbage collection. */
const latestResponse = Symbol('latest response');

interface HttpSocket extends Socket {
  [latestResponse]?: ServerResponse;
}

/** Remembers the latest response on a connection, for {@link refuseInvalidHttp}. */
export function rememberResponse(response: ServerResponse): void {
  if (response.socket) (response.socket as HttpSocket)[latestResponse] = response;
}

/**
 * Responds to bytes that are not HTTP, to headers that are too large and to requests that are not complete in time, and closes the
 * connection.
 */
export function refuseInvalidHttp(server: Server, onRefused: OnRefused): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: HttpSocket) => {
    const response = socket[latestResponse];
    // A second response would be part of the body of the first.
    if (response?.headersSent && !response.writableFinished) return void socket.destroy();
    refuseError(error, socket, onRefused);
  });
}

function refuseError(error: NodeJS.ErrnoException, socket: Socket, onRefused: OnRefused): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  if (error.code === 'HPE_HEADER_OVERFLOW') {
    return refuse(
      socket,
      '431 Request Header Fields Too Large',
      'The URL and the headers are larger than 256 KiB.',
      onRefused,
    );
  }
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return refuse(
      socket,
      '408 Request Timeout',
      'The request was not complete in 30 seconds, or its headers in 10.',
      onRefused,
    );
  }
  refuse(socket, '400 Bad Request', 'The request is not valid HTTP.', onRefused);
}

/** Responds to a `CONNECT` request: the server is no proxy. */
export function refuseTunnel(socket: Socket, onRefused: OnRefused): void {
  refuse(socket, '405 Method Not Allowed', 'This server is no proxy. Use its URL as the endpoint.', onRefused);
}

/** Responds to a connection over the maximum. */
export function refuseConnection(socket: Socket, onRefused: OnRefused): void {
  refuse(socket, '503 Service Unavailable', 'The server has too many connections.', onRefused);
}

/** Sends a response, reads what the client is still sending, and closes the connection. */
function refuse(socket: Socket, status: string, text: string, onRefused: OnRefused): void {
  const body = `${text}\n`;
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.removeAllListeners('data');
  socket.on('error', () => socket.destroy());
  socket.end(head + body);
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), closeTimeout);
  socket.on('close', () => clearTimeout(timer));
  onRefused(Number(status.slice(0, 3)));
}
