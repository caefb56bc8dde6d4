import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentedBodies, type Bodies } from './responses.ts';

// The vendors in a process of their own: responds with the documented responses, whatever the request, so that its work is no part of a
// figure.

const bodies = await documentedBodies();

const server = createServer((message, response) => {
  message.resume().on('end', () => {
    const body = bodies[vendorOf(message.url ?? '', message.headers['x-tc-action'] !== undefined)];
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
    response.writeHead(200, headers).end(body);
  });
});
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

function vendorOf(path: string, isTencent: boolean): keyof Bodies {
  if (path.startsWith('/face/')) return 'iot';
  if (path.startsWith('/finauth/')) return 'finauth';
  return isTencent ? 'tencent' : 'linkvisual';
}
