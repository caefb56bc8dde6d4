import type { Operation } from '@polyface/runtime';
import { sign, urlOf } from '@polyface/runtime/server';

const environment = { now: () => Date.now(), uuid: () => crypto.randomUUID() };

/** Encodes and signs a request to a server at `url`. Returns the bytes of the HTTP request. */
export async function signedRequest(
  operation: Operation,
  input: object,
  url: string,
  credentials: { readonly keyId: string; readonly secret: string },
): Promise<Buffer> {
  const { protocol } = operation.service;
  const call = {
    operation,
    input: input as Record<string, unknown>,
    endpoint: new URL(url),
    options: {},
    environment,
  };
  const unsigned = await protocol.encode(call, undefined);
  const context = { now: Date.now(), nonce: crypto.randomUUID() };
  const request = await sign(protocol.signer(undefined), unsigned, credentials, context);
  const { pathname, search } = new URL(urlOf(request));
  const lines = [
    `${request.method} ${pathname}${search} HTTP/1.1`,
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const head = `${lines.join('\r\n')}\r\ncontent-length: ${request.body.length}\r\nconnection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), request.body]);
}
