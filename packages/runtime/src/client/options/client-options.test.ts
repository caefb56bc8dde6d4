import { describe, expect, test } from 'vitest';
import { InvalidOptionsError } from '../../errors/invalid-options-error.ts';
import type { Operation } from '../../operation/operation.ts';
import { credentials, verify } from '../client.test.data.ts';
import { createClient } from '../client.ts';
import { input } from '../test-server.test.data.ts';

const region = { type: 'string', enum: ['ap-beijing', 'ap-guangzhou'] } as const;
const operation: Operation = { ...verify, service: { ...verify.service, options: { region } } };
const unreadable = (name: string): object =>
  Object.defineProperty({}, name, { enumerable: true, get: () => expect.fail('a getter threw') });
const create = (options: object) => () => createClient({ verify: operation }, withCredentials(options));
/** Adds credentials without reading the options. */
const withCredentials = (options: object) =>
  'credentials' in options
    ? (options as { credentials: typeof credentials })
    : Object.defineProperty(options as { credentials: typeof credentials }, 'credentials', { value: credentials });

/** The error with which `createClient` refuses options. */
function errorOf(options: object): InvalidOptionsError {
  try {
    create(options)();
  } catch (error) {
    return error as InvalidOptionsError;
  }
  return expect.fail('the options are accepted');
}

describe('createClient', () => {
  test.each<[string, object, RegExp]>([
    [
      'plain http to another machine',
      { endpoint: 'http://faceid.tencentcloudapi.com' },
      /endpoint must use https: http is accepted for loopback only/,
    ],
    ['an endpoint that is not a URL', { endpoint: 'faceid' }, /endpoint must be a URL/],
    [
      'an endpoint with a password',
      { endpoint: 'https://a:b@c.example' },
      /Remove the query, fragment, user and password/,
    ],
    ['an address that is not a URL', { address: 'proxy' }, /address must be a URL/],
    ['no credentials', { credentials: undefined }, /credentials must be \{ keyId, secret \}.*missing/],
    ['an empty secret', { credentials: { keyId: 'k', secret: '' } }, /credentials\.secret must be/],
    ['a key id with a line break', { credentials: { keyId: 'k\r\nx: y', secret: 's' } }, /credentials\.keyId must be/],
    [
      'a secret with a line break at its end',
      { credentials: { keyId: 'k', secret: 'sss\n' } },
      /credentials\.secret must not have white space/,
    ],
    ...[0, Number.NaN, -1, '5000', 2 ** 31, Infinity, null, 5n].map((timeout): [string, object, RegExp] => [
      `the timeout ${typeof timeout} ${timeout}`,
      { timeout },
      /timeout must be a number of milliseconds above 0 and at most 2147483647/,
    ]),
    ['a response limit of 0 bytes', { maxResponseBytes: 0 }, /maxResponseBytes must be a positive whole number/],
    ['a fetch that is no function', { fetch: 'fetch' }, /fetch must be a function/],
    ['an environment without uuid', { environment: { now: Date.now } }, /environment must be an object with/],
    ['a misspelled option', { timeOut: 1 }, /timeOut is not an option\. Did you mean timeout\?/],
    ['a misspelled option of the service', { regoin: 'ap-beijing' }, /regoin is not an option\. Did you mean region\?/],
    ['an unknown option', { colour: 'red' }, /colour is not an option\. The options are credentials, /],
    [
      'a region that the spec does not list',
      { region: 'eu-west' },
      /region must be one of "ap-beijing", "ap-guangzhou"/,
    ],
    ['an unknown signing option', { signing: { version: 'V9' } }, /signing\.version is not a known member/],
    ['a timeout that is a symbol', { timeout: Symbol('5000') }, /timeout must be .* not symbol/],
    ['an inherited option', Object.create({ credentials, timeout: -1 }) as object, /timeout must be a number/],
    ['an option that cannot be read', unreadable('timeout'), /timeout cannot be read/],
    ['an option whose members cannot be read', { environment: unreadable('now') }, /environment cannot be read/],
    ['credentials that cannot be read', { credentials: unreadable('keyId') }, /credentials cannot be read/],
    [
      'a misspelled session token',
      { credentials: { keyId: 'k', secret: 's', SessionToken: 't' } },
      /credentials\.SessionToken is not a member of credentials\. Did you mean sessionToken\?/,
    ],
    [
      'a misspelled browser option',
      { dangerouslyAllowBrowser: 'yes' },
      /dangerouslyAllowBrowser must be true or false/,
    ],
  ])('rejects %s', (_name, options, message) => {
    expect(create(options)).toThrow(message);
    expect(create(options)).toThrow(InvalidOptionsError);
  });

  test('names every wrong option, and no value of the credentials', () => {
    const options = { credentials: { keyId: 'k', secret: ' the-secret' }, timeout: 0, timeOut: 1 };
    const error = errorOf(options);
    expect(error.issues.map(({ path }) => path)).toEqual(['/credentials/secret', '/timeout', '/timeOut']);
    expect(error.service).toBe('a-service');
    expect(JSON.stringify(error) + error.message).not.toContain('the-secret');
  });

  test('has a bounded message, whatever the names and the number of wrong options', () => {
    const options = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`${'x'.repeat(5_000)}${at}`, 1]));
    const error = errorOf(options);
    expect(error.issues).toHaveLength(5_000);
    expect(error.message.length).toBeLessThan(10_000);
    expect(error.message).toContain('and 4990 more');
  });

  test('reads options once: what was validated is what is used', async () => {
    const sent: Record<string, string>[] = [];
    const options = {
      credentials: { ...credentials },
      region: 'ap-beijing',
      fetch: async (_url: string, init: { headers: Record<string, string> }) => {
        sent.push(init.headers);
        return Response.json({ Response: { Token: 'T', RequestId: 'r' } });
      },
    };
    const client = createClient({ verify: operation }, options);
    Object.assign(options, { region: 'eu-west' });
    Object.assign(options.credentials, { keyId: 'another' });
    await client.verify(input);
    expect(sent[0]).toMatchObject({ 'x-tc-region': 'ap-beijing' });
    expect(sent[0]!['authorization']).toContain(`Credential=${credentials.keyId}/`);
  });

  test('accepts credentials with getters, such as an instance of a class', async () => {
    class KeyPair {
      get keyId() {
        return 'key-of-a-class';
      }
      get secret() {
        return 'secret-of-a-class';
      }
    }
    let authorization: string | undefined;
    const fetch = async (_url: string, init: { headers: Record<string, string> }) => {
      authorization = init.headers['authorization'];
      return Response.json({ Response: { Token: 'T', RequestId: 'r' } });
    };
    await createClient({ verify }, { credentials: new KeyPair(), fetch }).verify(input);
    expect(authorization).toContain('Credential=key-of-a-class/');
  });

  test.each([undefined, null, 'key', 7])('without options (%j) says what is missing', (options) => {
    expect(() => createClient({ verify }, options as never)).toThrow(
      /credentials must be|the options must be an object/,
    );
  });

  test.each<[string, object]>([
    ['a loopback endpoint', { endpoint: 'http://localhost:1' }],
    ['127.0.0.1', { endpoint: 'http://127.0.0.1' }],
    ['IPv6 loopback with a path', { endpoint: 'http://[::1]:4010/tencent-faceid' }],
    ['https with a path', { endpoint: 'https://example.com/proxy' }],
    ['the longest timeout', { timeout: 2 ** 31 - 1 }],
    ['options that are undefined', { timeout: undefined, region: undefined, other: undefined }],
    ['a listed region', { region: 'ap-beijing' }],
  ])('accepts %s', (_name, options) => {
    expect(create(options)).not.toThrow();
  });
});

describe('the options of a call', () => {
  const client = createClient({ verify }, { credentials, fetch: () => Promise.reject(new Error('not reached')) });

  test.each<[string, unknown, RegExp]>([
    ['a timeout of 0', { timeout: 0 }, /verify: invalid options, nothing was sent: timeout must be/],
    ['a signal that is no AbortSignal', { signal: {} }, /signal must be an AbortSignal/],
    ['a misspelled option', { timeuot: 5 }, /timeuot is not an option\. Did you mean timeout\?/],
    ['an inherited timeout', Object.create({ timeout: -1 }), /timeout must be a number/],
    ['a timeout that is a symbol', { timeout: Symbol('5000') }, /timeout must be a number/],
    ['a timeout that cannot be read', unreadable('timeout'), /timeout cannot be read/],
    ['a signal that cannot be read', { signal: unreadable('aborted') }, /signal cannot be read/],
    ['something else than an object', 5_000, /the options must be an object/],
  ])('reject %s', async (_name, options, message) => {
    const result = await client.verify.safe(input, options as never);
    expect(result).toMatchObject({
      ok: false,
      error: { name: 'InvalidOptionsError', operation: 'verify', attempts: 0 },
    });
    expect(!result.ok && result.error.message).toMatch(message);
    await expect(client.verify(input, options as never)).rejects.toThrow(message);
  });
});

describe('a provider of an option', () => {
  const token = { type: 'string' } as const;
  const guarded: Operation = {
    ...verify,
    requiredOptions: ['token'],
    service: { ...verify.service, options: { token, region } },
  };
  const fetch = () => Promise.reject(new Error('not reached'));
  const clientWith = (options: object) => createClient({ verify: guarded }, { credentials, fetch, ...options });
  const never = () => new Promise<string>(() => {});

  test('that never returns ends with the time limit and when the caller aborts', async () => {
    expect(await clientWith({ token: never, timeout: 20 }).verify.safe(input)).toMatchObject({
      ok: false,
      error: { reason: 'timeout', attempts: 0, message: expect.stringContaining('the provider of an option') },
    });
    const signal = AbortSignal.timeout(20);
    expect(await clientWith({ token: never }).verify.safe(input, { signal })).toMatchObject({
      ok: false,
      error: { reason: 'aborted', attempts: 0 },
    });
  });

  test('that throws is an error that says why', async () => {
    const provider = () => Promise.reject(new Error('the token service is down'));
    expect(await clientWith({ token: provider }).verify.safe(input)).toMatchObject({
      ok: false,
      error: { name: 'RequestError', message: expect.stringContaining('the token service is down') },
    });
  });

  test('is refused for an option that no operation requires', () => {
    expect(() => clientWith({ region: () => 'ap-beijing' })).toThrow(/region must be/);
  });

  test.each<[Record<string, unknown>, RegExp]>([
    [{ regoin: 'ap-beijing' }, /options\.regoin is not an option\. Did you mean region\?/],
    [{ region: 'eu-west' }, /options\.region must be one of/],
    [{ token: 5 }, /options\.token must be string/],
  ])('the options %j of a call are refused', async (options, message) => {
    await expect(clientWith({ token: 't' }).verify(input, { options })).rejects.toThrow(message);
  });
});
