import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { toSocket } from './memory-socket.ts';
import { respond } from './respond.ts';

interface Modules {
  readonly http: typeof import('node:http');
  readonly stream: typeof import('node:stream');
}

/**
 * Connects to an HTTP server inside the process, which responds with the mocks. `context` runs a function in the asynchronous context of the
 * code that made the connection. `event` is emitted when the connection is there.
 */
export function connect(
  { http, stream }: Modules,
  origin: string,
  context: <T>(run: () => T) => T,
  event: 'connect' | 'secureConnect' = 'connect',
): Duplex {
  const [client, server] = stream.duplexPair();
  const listener: Server = http.createServer(
    { maxHeaderSize: 1024 * 1024, requireHostHeader: false },
    (message, response) => void context(() => serve(origin, message, response, client)),
  );
  server.on('error', () => client.destroy());
  listener.emit('connection', server);
  process.nextTick(() => client.emit(event));
  return toSocket(client);
}

async function serve(
  origin: string,
  message: IncomingMessage,
  response: ServerResponse,
  client: Duplex,
): Promise<void> {
  try {
    const request = await requestOf(new URL(message.url ?? '/', origin), message);
    const { status, headers, body } = await readResponse(await respond(request));
    response.shouldKeepAlive = false;
    response.writeHead(status, headers).end(body);
  } catch (error) {
    const { cause } = error as Error;
    client.destroy(cause instanceof Error ? Object.assign(cause, { code: 'ECONNRESET' }) : (error as Error));
  }
}

async function readResponse(response: Response) {
  if (response.type === 'error')
    throw new TypeError('fetch failed', { cause: new Error('A handler dropped the connection.') });
  return {
    status: response.status,
    headers: [...response.headers].flat(),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

async function requestOf(url: URL, message: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  const body = Buffer.concat(chunks);
  const headers = Object.entries(message.headersDistinct)
    .filter(([name]) => !['host', 'connection', 'transfer-encoding', 'content-length'].includes(name))
    .flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
  return new Request(url, { method: message.method ?? 'GET', headers, ...(body.length > 0 && { body }) });
}
