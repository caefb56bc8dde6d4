import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { VendorError } from '../errors/vendor-error.ts';
import type { Operation } from '../operation/operation.ts';
import { credentials, verify } from './client.test.data.ts';
import { createClient } from './client.ts';
import type { ClientOptions } from './options/client-options.ts';

const input = { IdCard: '11204416541220243X' };
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

/** A client of a real HTTP server with the given request handler. */
async function clientOf(
  handler: (message: IncomingMessage, response: ServerResponse) => void,
  options: Partial<ClientOptions> = {},
) {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return createClient({ verify }, { credentials, endpoint: `http://127.0.0.1:${port}`, ...options });
}

const json =
  (body: unknown, status = 200) =>
  (_message: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-trace': 't-1' }).end(JSON.stringify(body));
  };
const rejectionOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Every text that a log could contain of a value. */
function logged(value: unknown): string {
  const { stack = '', cause } = value as Error;
  return [
    inspect(value, { depth: 9, showHidden: true }),
    JSON.stringify(value),
    String(value),
    stack,
    inspect(cause),
  ].join('\n');
}

describe('a call', () => {
  test('returns the data; withResponse returns the metadata too', async () => {
    const client = await clientOf(json({ Response: { Token: 'T', RequestId: 'r-1' } }));
    expect(await client.verify(input)).toMatchObject({ Token: 'T' });
    const response = await client.verify.withResponse(input);
    expect(response).toMatchObject({ data: { Token: 'T' }, requestId: 'r-1', status: 200, attempts: 1 });
    expect(response.headers.get('x-trace')).toBe('t-1');
    expect(await client.verify.safe(input)).toMatchObject({ ok: true, data: { Token: 'T' } });
  });

  test('throws an error inside HTTP 200 as a VendorError with code, kind, retry and request id', async () => {
    const busy = json({ Response: { Error: { Code: 'Busy', Message: 'later' }, RequestId: 'r-2' } });
    const client = await clientOf(busy, { maxRetries: 0 });
    const error = await rejectionOf(client.verify(input));
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code: 'Busy',
      kind: 'throttled',
      retry: 'backoff',
      requestId: 'r-2',
      status: 200,
      service: 'a-service',
      operation: 'verify',
      attempts: 1,
    });
    expect((error as Error).message).toBe('verify: a-service returned Busy (HTTP 200, request r-2): later');
  });

  test('throws an undocumented code with the kind unknown', async () => {
    const client = await clientOf(json({ Response: { Error: { Code: 'Brand.New', Message: 'm' } } }));
    expect(await rejectionOf(client.verify(input))).toMatchObject({ code: 'Brand.New', kind: 'unknown' });
  });

  test('throws an undocumented response as an UnexpectedResponseError', async () => {
    const client = await clientOf((_message, response) => response.writeHead(502).end('<html>Bad Gateway</html>'));
    const error = await rejectionOf(client.verify(input));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 502, bodyStart: '<html>Bad Gateway</html>' });
  });

  test('times out, even if only the body is missing', async () => {
    const silent = await clientOf(() => {}, { timeout: 50 });
    const half = await clientOf((_message, response) => void response.writeHead(200).write('{"Response'), {
      timeout: 50,
    });
    for (const client of [silent, half])
      expect(await rejectionOf(client.verify(input))).toMatchObject({ reason: 'timeout' });
  });

  test('is aborted by the caller before and while it runs, even if fetch ignores the signal', async () => {
    const silent = await clientOf(() => {});
    const ignoring = createClient({ verify }, { credentials, fetch: () => new Promise(() => {}) });
    expect(await rejectionOf(silent.verify(input, { signal: AbortSignal.abort() }))).toMatchObject({
      reason: 'aborted',
    });
    for (const client of [silent, ignoring]) {
      const signal = AbortSignal.timeout(20);
      expect(await rejectionOf(client.verify(input, { signal }))).toMatchObject({ reason: 'aborted' });
    }
  });

  test('reports a failed connection', async () => {
    const client = createClient({ verify }, { credentials, endpoint: 'http://127.0.0.1:9' });
    const error = await rejectionOf(client.verify(input));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({
      reason: 'network',
      message: expect.stringMatching(/^verify: no response from a-service \(network\): /) as string,
    });
  });

  test('with an invalid input sends nothing and reports every issue', async () => {
    let sent = 0;
    const client = await clientOf(() => sent++);
    const error = await rejectionOf(client.verify({ idCard: 'x' } as never));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect((error as InvalidInputError).issues.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      '/IdCard required',
      '/idCard unknown',
    ]);
    expect(sent).toBe(0);
  });

  test.each(['', '.', '..'])('with %j as a path segment sends nothing', async (id) => {
    let sent = 0;
    const getOne: Operation = {
      ...verify,
      id: 'getOne',
      path: '/{id}',
      parameters: [{ name: 'id', in: 'path' }],
      input: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
    };
    const fetch = async () => new Response(String(sent++));
    const client = createClient({ getOne }, { credentials, fetch });
    const error = await rejectionOf(client.getOne({ id }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect((error as InvalidInputError).message).toBe(
      'getOne: invalid input, nothing was sent: /id must not be empty, . or ..: it is a path segment',
    );
    expect(sent).toBe(0);
  });

  test('calls a credentials provider before each request', async () => {
    const keyIds: string[] = [];
    let count = 0;
    const client = await clientOf(
      (message, response) => {
        keyIds.push(/Credential=([^/]+)/.exec(message.headers.authorization ?? '')![1]!);
        json({ Response: { Token: 'T' } })(message, response);
      },
      { credentials: async () => ({ keyId: `AKID-${++count}`, secret: 's' }) },
    );
    await client.verify(input);
    await client.verify(input);
    expect(keyIds).toEqual(['AKID-1', 'AKID-2']);
  });
});

describe('no secret, no signature and no personal data', () => {
  test('is in an error, however it is logged', async () => {
    const echo = (message: IncomingMessage, response: ServerResponse) => {
      const text = `${message.headers.authorization} ${JSON.stringify(message.headers)} a-very-secret-key ${input.IdCard} ${encodeURIComponent(input.IdCard)}`;
      json({ Response: { Error: { Code: 'Refused', Message: text } } })(message, response);
    };
    const unexpected = (message: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(500).end(`${input.IdCard} a-very-secret-key a-very-secret-token`);
    const errors = [
      await rejectionOf((await clientOf(echo)).verify(input)),
      await rejectionOf((await clientOf(unexpected)).verify(input)),
      await rejectionOf((await clientOf((message) => message.destroy())).verify(input)),
      await rejectionOf(
        createClient(
          { verify },
          {
            credentials,
            fetch: () => Promise.reject(new Error(`a-very-secret-key https://x/?Signature=abc ${input.IdCard}`)),
          },
        ).verify(input),
      ),
      await rejectionOf((await clientOf(json({}))).verify({ IdCard: 7, Note: input.IdCard } as never)),
    ];
    expect(errors.map((error) => (error as Error).name)).toEqual([
      'VendorError',
      'UnexpectedResponseError',
      'TransportError',
      'TransportError',
      'InvalidInputError',
    ]);
    for (const error of errors)
      expect(logged(error)).not.toMatch(/a-very-secret|11204416541220243X|Signature=[0-9a-f]/);
  });

  test('is in a client, however it is logged', async () => {
    expect(logged(await clientOf(json({})))).not.toMatch(/a-very-secret/);
  });
});
