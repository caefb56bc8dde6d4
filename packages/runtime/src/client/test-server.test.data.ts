import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { credentials, verify } from './client.test.data.ts';
import type { Client } from './client.ts';
import { createClient } from './client.ts';
import type { ClientOptions } from './options/client-options.ts';

/** Handles one request. */
export type Handler = (message: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

/** Starts a server that is closed after the test. Returns its origin. */
export async function listen(handler: Handler): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A client of a real HTTP server with the given request handler. */
export async function clientOf(
  handler: Handler,
  options: Partial<ClientOptions> = {},
): Promise<Client<{ verify: typeof verify }>> {
  return createClient({ verify }, { credentials, endpoint: await listen(handler), ...options });
}

/** The error that a promise is rejected with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<any> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** A valid input of `verify`. */
export const input = { IdCard: '11204416541220243X' };

/** A success of `verify`. */
export const success = { Response: { Token: 'T', RequestId: 'r-1' } };
