import type { Agent, ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Header } from '../../wire/message.ts';
import { header } from '../../wire/message.ts';
import { IdleSockets, idleTimeout } from './idle-sockets.ts';

/** Sockets whose server announced that it closes them earlier, with the time after which they are closed, in milliseconds. */
const announcedTimeouts = new WeakMap<Socket, number>();

/** Has an agent keep its connections until they are idle for too long. */
export function keepConnections(agent: Agent): Agent {
  const idle = new IdleSockets();
  const { keepSocketAlive, reuseSocket } = agent;
  return Object.assign(agent, {
    keepSocketAlive(socket: Socket): unknown {
      const isKept: unknown = keepSocketAlive.call(agent, socket);
      if (!isKept) return isKept;
      const announced = announcedTimeouts.get(socket);
      if (announced !== undefined) socket.setTimeout(announced);
      idle.add(socket);
      return isKept;
    },
    reuseSocket(...args: Parameters<Agent['reuseSocket']>): void {
      const [socket, request] = args;
      idle.delete(socket);
      countBefore(request, socket);
      reuseSocket.apply(agent, args);
    },
  });
}

const bytes: unique symbol = Symbol('bytes before');

interface CountedRequest extends ClientRequest {
  [bytes]?: number;
}

/** Remembers how many bytes were written to the connection of a request before it. */
export function countBefore(request: CountedRequest, socket: Duplex): void {
  request[bytes] = (socket as Socket).bytesWritten;
}

/** Returns what was counted; `undefined` without a connection that was used before. */
export function bytesBefore(request: CountedRequest): number | undefined {
  return request[bytes];
}

/** Remembers when the server closes the connection of a response, if it announces that and does it early. */
export function rememberKeepAlive({ socket }: IncomingMessage, headers: readonly Header[]): void {
  const value = header({ headers }, 'keep-alive');
  if (value === undefined) return;
  if (value !== latest.value) latest = { value, timeout: parseTimeout(value) };
  if (latest.timeout < idleTimeout) announcedTimeouts.set(socket, latest.timeout);
}

/** The latest announcement. A server sends the same with each response. */
let latest = { value: '', timeout: Infinity };

/** Parses `timeout=2` into milliseconds, less one second for the network. */
function parseTimeout(value: string): number {
  const seconds = /^timeout=(\d{1,6})/.exec(value)?.[1];
  return seconds === undefined ? Infinity : Math.max((Number(seconds) - 1) * 1_000, 1);
}
