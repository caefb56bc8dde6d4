import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient, type ClientOptions } from './client.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { VendorError } from '../errors/vendor-error.ts';
import type { Operation } from '../operation/operation.ts';
import { tencentTc3 } from '../protocols/tencent-tc3/client.ts';

const verify: Operation<{ IdCard: string; Note?: string }, { Token: string }, 'Refused' | 'Busy'> = {
  id: 'verify',
  service: {
    id: 'a-service',
    title: 'A service',
    version: '2026-01-01',
    protocol: tencentTc3,
    endpoint: 'https://a-service.example.com',
    envelope: {
      data: '/Response',
      code: ['/Response/Error/Code'],
      message: ['/Response/Error/Message'],
      requestId: ['/Response/RequestId'],
      success: [{ at: '/Response/Error', absent: true }],
    },
    errors: { Busy: { kind: 'throttled', retry: 'backoff' } },
  },
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'X-TC-Action', in: 'header', const: 'Verify' },
    { name: 'X-TC-Version', in: 'header', const: '2026-01-01' },
    { name: 'X-TC-Region', in: 'header', setBy: 'option.region', default: 'ap-guangzhou' },
  ],
  body: { type: 'application/json' },
  input: {
    type: 'object',
    properties: { IdCard: { type: 'string', sensitive: 'personal' }, Note: { type: 'string' } },
    required: ['IdCard'],
    additionalProperties: false,
  },
  errors: { Refused: { kind: 'invalid-request' } },
};

const credentials = { keyId: 'AKID-1', secret: 'a-very-secret-key', sessionToken: 'a-very-secret-token' };
const input = { IdCard: '11204416541220243X' };
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

/** A client of a real server that answers as it is told. */
async function clientOf(
  answer: (message: IncomingMessage, response: ServerResponse) => void,
  options: Partial<ClientOptions> = {},
) {
  const server = createServer(answer);
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
const failing = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Everything a log could show of a value. */
function shown(value: unknown): string {
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
  test('gives the data; withResponse gives what came with it', async () => {
    const client = await clientOf(json({ Response: { Token: 'T', RequestId: 'r-1' } }));
    expect(await client.verify(input)).toMatchObject({ Token: 'T' });
    const answer = await client.verify.withResponse(input);
    expect(answer).toMatchObject({ data: { Token: 'T' }, requestId: 'r-1', status: 200, attempts: 1 });
    expect(answer.headers.get('x-trace')).toBe('t-1');
    expect(await client.verify.safe(input)).toMatchObject({ ok: true, data: { Token: 'T' } });
  });

  test('throws an error inside HTTP 200 as a VendorError with code, kind, retry and request id', async () => {
    const client = await clientOf(json({ Response: { Error: { Code: 'Busy', Message: 'later' }, RequestId: 'r-2' } }));
    const error = await failing(client.verify(input));
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
    expect((error as Error).message).toBe('verify: a-service refused with Busy (HTTP 200, request r-2): later');
  });

  test('gives a code that is not documented the kind unknown', async () => {
    const client = await clientOf(json({ Response: { Error: { Code: 'Brand.New', Message: 'm' } } }));
    expect(await failing(client.verify(input))).toMatchObject({ code: 'Brand.New', kind: 'unknown' });
  });

  test('throws what nobody documents as an UnexpectedResponseError', async () => {
    const client = await clientOf((_message, response) => response.writeHead(502).end('<html>Bad Gateway</html>'));
    const error = await failing(client.verify(input));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 502, bodyStart: '<html>Bad Gateway</html>' });
  });

  test('gives up after the time it was given, also when only the body is missing', async () => {
    const silent = await clientOf(() => {}, { timeout: 50 });
    const half = await clientOf((_message, response) => void response.writeHead(200).write('{"Response'), {
      timeout: 50,
    });
    for (const client of [silent, half])
      expect(await failing(client.verify(input))).toMatchObject({ reason: 'timeout' });
  });

  test('gives up when the caller does, before and while it is under way, and even when what sends does not listen', async () => {
    const silent = await clientOf(() => {});
    const deaf = createClient({ verify }, { credentials, fetch: () => new Promise(() => {}) });
    expect(await failing(silent.verify(input, { signal: AbortSignal.abort() }))).toMatchObject({ reason: 'aborted' });
    for (const client of [silent, deaf]) {
      const signal = AbortSignal.timeout(20);
      expect(await failing(client.verify(input, { signal }))).toMatchObject({ reason: 'aborted' });
    }
  });

  test('says when nobody is there', async () => {
    const client = createClient({ verify }, { credentials, endpoint: 'http://127.0.0.1:9' });
    const error = await failing(client.verify(input));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({
      reason: 'network',
      message: expect.stringMatching(/^verify: no answer from a-service \(network\): /) as string,
    });
  });

  test('with an invalid input sends nothing and tells every issue', async () => {
    let sent = 0;
    const client = await clientOf(() => sent++);
    const error = await failing(client.verify({ idCard: 'x' } as never));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect((error as InvalidInputError).issues.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      '/IdCard required',
      '/idCard unknown',
    ]);
    expect(sent).toBe(0);
  });

  test('asks for credentials each time when they are a function', async () => {
    const seen: string[] = [];
    let count = 0;
    const client = await clientOf(
      (message, response) => {
        seen.push(/Credential=([^/]+)/.exec(message.headers.authorization ?? '')![1]!);
        json({ Response: { Token: 'T' } })(message, response);
      },
      { credentials: async () => ({ keyId: `AKID-${++count}`, secret: 's' }) },
    );
    await client.verify(input);
    await client.verify(input);
    expect(seen).toEqual(['AKID-1', 'AKID-2']);
  });
});

describe('no secret, no signature and no personal data', () => {
  test('is in any error, however it is shown', async () => {
    const echo = (message: IncomingMessage, response: ServerResponse) => {
      const told = `${message.headers.authorization} ${JSON.stringify(message.headers)} a-very-secret-key ${input.IdCard} ${encodeURIComponent(input.IdCard)}`;
      json({ Response: { Error: { Code: 'Refused', Message: told } } })(message, response);
    };
    const gibberish = (message: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(500).end(`${input.IdCard} a-very-secret-key a-very-secret-token`);
    const errors = [
      await failing((await clientOf(echo)).verify(input)),
      await failing((await clientOf(gibberish)).verify(input)),
      await failing((await clientOf((message) => message.destroy())).verify(input)),
      await failing(
        createClient(
          { verify },
          {
            credentials,
            fetch: () => Promise.reject(new Error(`a-very-secret-key https://x/?Signature=abc ${input.IdCard}`)),
          },
        ).verify(input),
      ),
      await failing((await clientOf(json({}))).verify({ IdCard: 7, Note: input.IdCard } as never)),
    ];
    expect(errors.map((error) => (error as Error).name)).toEqual([
      'VendorError',
      'UnexpectedResponseError',
      'TransportError',
      'TransportError',
      'InvalidInputError',
    ]);
    for (const error of errors) expect(shown(error)).not.toMatch(/a-very-secret|11204416541220243X|Signature=[0-9a-f]/);
  });

  test('is in a client, however it is shown', async () => {
    expect(shown(await clientOf(json({})))).not.toMatch(/a-very-secret/);
  });
});

describe('a client is refused', () => {
  const make = (options: Partial<ClientOptions>) => () => createClient({ verify }, { credentials, ...options });

  test.each([
    [
      'plain http to another machine',
      { endpoint: 'http://faceid.tencentcloudapi.com' },
      /plain http is for loopback only/,
    ],
    ['an endpoint that is none', { endpoint: 'faceid' }, /endpoint must be an address/],
    ['an endpoint with a password', { endpoint: 'https://a:b@c.example' }, /no query, fragment, user or password/],
    ['no credentials', { credentials: undefined as never }, /credentials must be \{ keyId, secret \}/],
    ['an empty secret', { credentials: { keyId: 'k', secret: '' } }, /credentials\.secret must be/],
    ['a key id with a line break', { credentials: { keyId: 'k\r\nx: y', secret: 's' } }, /credentials\.keyId must be/],
  ])('%s', (_what, options, told) => {
    expect(make(options)).toThrow(told);
  });

  test.each([
    'http://localhost:1',
    'http://127.0.0.1',
    'http://[::1]:4010/tencent-faceid',
    'https://example.com/proxy',
  ])('but not %s', (endpoint) => {
    expect(make({ endpoint })).not.toThrow();
  });
});
