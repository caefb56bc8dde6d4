import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A response of a service as it is on the wire. */
export interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The responses of a service that a fault may use. */
export interface Recordings {
  readonly success: Recorded;
  readonly throttled: Recorded;
  /** An error with a code that is not documented. */
  readonly unknown: Recorded;
}

/** Misbehaves on a connection, after the request was read. */
export type Misbehave = (socket: Socket, recordings: Recordings) => void;

/** A server whose behaviour depends on the first two steps of the path: fault and service. */
export interface FaultServer {
  readonly origin: string;
  readonly port: number;
  /** Resolves when all connections are closed that a fault was sent on and that are not left to the pool. */
  brokenClosed(): Promise<void>;
  close(): void;
}

/** Writes a complete response and keeps the connection. */
export function write(socket: Socket, { status, headers, body }: Recorded): void {
  const lines = Object.entries({ ...headers, 'content-length': String(body.length) });
  const head = `HTTP/1.1 ${status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  socket.write(Buffer.concat([Buffer.from(head, 'latin1'), body]));
}

/** Starts the server. `misbehaviours` are the faults by name; every other name is a success. */
export async function startFaultServer(
  misbehaviours: ReadonlyMap<string, Misbehave>,
  recordings: ReadonlyMap<string, Recordings>,
): Promise<FaultServer> {
  const broken = new Set<Socket>();
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => [sockets, broken].forEach((set) => set.delete(socket)));
    socket.on('error', () => {});
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received[0] === clientHello) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      const length = requestLength(received);
      if (length === undefined) return;
      const [, path = ''] = received.subarray(0, 200).toString('latin1').split(' ');
      const [, fault = '', service = ''] = path.split(/[/?]/);
      received = received.subarray(length);
      const recorded = recordings.get(service)!;
      const misbehave = misbehaviours.get(fault);
      if (misbehave) broken.add(socket);
      if (misbehave) misbehave(socket, recorded);
      else write(socket, recorded.success);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    brokenClosed: async () => {
      await Promise.all([...broken].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    },
    close: () => {
      server.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

/** The first byte of a connection by TLS. */
const clientHello = 0x16;

/** The length of the first request, `undefined` while it is not complete. */
function requestLength(received: Buffer): number | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = Number(/content-length: *(\d+)/i.exec(received.subarray(0, end).toString('latin1'))?.[1] ?? 0);
  return received.length >= end + 4 + length ? end + 4 + length : undefined;
}
