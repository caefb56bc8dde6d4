import { describe, expect, test } from 'vitest';
import { CredentialsError } from '../../errors/credentials-error.ts';
import { verify } from '../client.test.data.ts';
import { createClient } from '../client.ts';
import type { ClientOptions } from '../options/client-options.ts';
import { input, rejectionOf } from '../test-server.test.data.ts';

const clientWith = (credentials: unknown, options: Partial<ClientOptions> = {}) =>
  createClient(
    { verify },
    { credentials: credentials as never, fetch: () => Promise.reject(new Error('nothing may be sent')), ...options },
  );

describe('a credentials provider', () => {
  test('that never returns ends with the time limit', async () => {
    const client = clientWith(() => new Promise(() => {}), { timeout: 20 });
    expect(await rejectionOf(client.verify(input))).toMatchObject({
      name: 'TransportError',
      reason: 'timeout',
      attempts: 0,
      message: expect.stringContaining('timed out after 20 ms while the credentials provider was running') as string,
    });
  });

  test('that never returns ends when the caller aborts, with the reason of the caller', async () => {
    const client = clientWith(() => new Promise(() => {}));
    const controller = new AbortController();
    const reason = new Error('the user left');
    setTimeout(() => controller.abort(reason), 10);
    const error = await rejectionOf(client.verify(input, { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'TransportError', reason: 'aborted' });
    expect(error.cause).toBe(reason);
  });

  test('is not called if the signal is aborted already', async () => {
    let calls = 0;
    const client = clientWith(() => {
      calls++;
      return { keyId: 'k', secret: 's' };
    });
    const result = await client.verify.safe(input, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, error: { reason: 'aborted' } });
    expect(calls).toBe(0);
  });

  test('that rejects or throws is a CredentialsError with the original error', async () => {
    const cause = new Error('sts is down');
    for (const provider of [
      () => Promise.reject(cause),
      () => {
        throw cause;
      },
    ]) {
      const error = await rejectionOf(clientWith(provider).verify(input));
      expect(error).toBeInstanceOf(CredentialsError);
      expect(error).toMatchObject({ service: 'a-service', operation: 'verify', attempts: 0 });
      expect(error.message).toContain('sts is down');
      expect(error.cause).toBe(cause);
      expect(await clientWith(provider).verify.safe(input)).toMatchObject({ ok: false, error: { cause } });
    }
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /must be \{ keyId, secret \}/],
    ['half a key', { keyId: 'k' }, /secret must be a non-empty string/],
    ['a secret with a line break', { keyId: 'k', secret: 'hidden\n' }, /secret must not have white space/],
    [
      'a misspelled member',
      { keyID: 'k', secret: 'hidden' },
      /keyID is not a member of credentials\. Did you mean keyId\?/,
    ],
    [
      'a key that cannot be read',
      Object.defineProperty({ keyId: 'k' }, 'secret', { get: () => expect.fail('hidden') }),
      /they cannot be read/,
    ],
    ['an empty session token', { keyId: 'k', secret: 's', sessionToken: '' }, /sessionToken must be omitted/],
  ])('that returns %s is a CredentialsError', async (_name, value, message) => {
    const error = await rejectionOf(clientWith(() => value).verify(input));
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('hidden');
  });
});
