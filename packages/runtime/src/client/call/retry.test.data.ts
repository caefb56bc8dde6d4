import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation } from '../../operation/operation.ts';
import type { ApiResponse } from '../response/api-response.ts';
import type { CallOptions } from '../options/call-options.ts';
import { credentials, verify } from '../client.test.data.ts';
import { createClient, type Client } from '../client.ts';
import type { ClientOptions } from '../options/client-options.ts';
import { input, listen, rejectionOf, success } from '../test-server.test.data.ts';

/** One request as the test's server receives it. */
export interface ServerExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The time of the client's clock, without its correction. */
  now(): number;
}

/** What the server does with one request. */
export type Script = (exchange: ServerExchange) => void;

/** Responds with a body, as JSON if it is an object. */
export function respond(status: number, body: object | string, headers: Record<string, string> = {}): Script {
  return ({ response }) => {
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** Options of the test's client and its operation. */
export interface TestOptions extends Partial<ClientOptions> {
  readonly idempotent?: true;
  /** The random number. Default: 0. */
  readonly random?: number;
  /** Waits in real time. Default: waits are recorded and advance the clock. */
  readonly realWaits?: true;
  readonly rateLimit?: Operation['rateLimit'];
}

/** The operation `verify`, with an error code for each retry advice. */
export function operationOf({ idempotent, rateLimit }: TestOptions): typeof verify {
  const errors = {
    ...verify.service.errors,
    UsedNonce: { kind: 'unauthenticated', retry: 'nonce' },
    Expired: { kind: 'unauthenticated', retry: 'credentials' },
    Clock: { kind: 'unauthenticated', retry: 'clock' },
  } as const;
  return {
    ...verify,
    service: { ...verify.service, errors },
    ...(idempotent && { idempotent }),
    ...(rateLimit && { rateLimit }),
  };
}

/** A client of the test's server, and what it did. */
export interface TestCall {
  call(options?: CallOptions): Promise<ApiResponse<{ Token: string }>>;
  /** Calls, and returns the error. */
  failure(options?: CallOptions): Promise<any>;
  readonly client: Client<{ verify: typeof verify }>;
  readonly requests: readonly IncomingMessage[];
  /** The waits in milliseconds. */
  readonly waits: readonly number[];
  /** The time at the start. */
  readonly start: number;
  /** Sets what happens during a wait. */
  onWait(callback: () => void): void;
}

/**
 * A client of a real server that follows one script per request and then succeeds. Time advances with the client's waits, and by a second with
 * each request.
 */
export async function callOf(scripts: readonly (Script | undefined)[], options: TestOptions = {}): Promise<TestCall> {
  const start = Date.UTC(2026, 10, 29);
  let time = start;
  let hook = (): void => {};
  const requests: IncomingMessage[] = [];
  const waits: number[] = [];
  const endpoint = await listen((request, response) => {
    const script = scripts[requests.length] ?? respond(200, success);
    requests.push(request);
    time += 1_000;
    request.resume();
    request.on('end', () => script({ request, response, now: () => time }));
  });
  const { idempotent: _idempotent, rateLimit: _rateLimit, random = 0, realWaits, ...clientOptions } = options;
  const environment = {
    now: () => time,
    uuid: () => crypto.randomUUID(),
    random: () => random,
    ...(!realWaits && {
      elapsed: () => time,
      sleep: async (milliseconds: number) => {
        waits.push(milliseconds);
        time += milliseconds;
        hook();
      },
    }),
  };
  const client = createClient(
    { verify: operationOf(options) },
    { credentials, endpoint, environment, ...clientOptions },
  );
  const call = (callOptions?: CallOptions): Promise<ApiResponse<{ Token: string }>> =>
    client.verify.withResponse(input, callOptions);
  return {
    call,
    failure: (callOptions?: CallOptions) => rejectionOf(call(callOptions)),
    client,
    requests,
    waits,
    start,
    onWait: (callback: () => void) => void (hook = callback),
  };
}

/** An origin where nothing listens. */
export async function closedOrigin(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
