import { connect, type Socket } from 'node:net';

/** Sends requests over keep-alive connections, one at a time on each. Rejects if a response has another status than 200. */
export async function sendRequests(
  origin: string,
  createRequest: () => string,
  { calls, concurrency }: { readonly calls: number; readonly concurrency: number },
): Promise<void> {
  const { hostname, port } = new URL(origin);
  let left = calls;
  const next = (): string | undefined => (left-- > 0 ? createRequest() : undefined);
  await Promise.all(
    Array.from({ length: concurrency }, () => runConnection(connect({ host: hostname, port: Number(port) }), next)),
  );
}

/** Sends requests on one connection until there are no more. */
function runConnection(socket: Socket, next: () => string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = '';
    const send = () => {
      const request = next();
      if (request === undefined) socket.end(resolve);
      else socket.write(request);
    };
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('connect', send).on('error', reject);
    socket.on('data', (chunk) => {
      received += String(chunk);
      const end = endOfResponse(received);
      if (end === undefined) return;
      if (!received.startsWith('HTTP/1.1 200')) return void socket.destroy(new Error(received.slice(0, 2_000)));
      received = received.slice(end);
      send();
    });
  });
}

/** Returns where the first response ends; `undefined` if it is not complete. */
function endOfResponse(text: string): number | undefined {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head));
  if (length) return text.length >= head + 4 + Number(length[1]) ? head + 4 + Number(length[1]) : undefined;
  const last = text.indexOf('0\r\n\r\n', head + 4);
  return last < 0 ? undefined : last + 5;
}

/** Formats a request as HTTP/1.1. */
export function formatRequest(signed: {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}): string {
  const headers = Object.entries({ ...signed.headers, 'content-length': String(Buffer.byteLength(signed.body)) });
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${signed.method} ${signed.path} HTTP/1.1\r\n${head}\r\n${signed.body}`;
}
