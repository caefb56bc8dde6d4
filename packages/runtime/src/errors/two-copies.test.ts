import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials, verify } from '../client/client.test.data.ts';
import * as own from '../index.ts';

const folder = join(import.meta.dirname, '../../two-copies-run');
let other: typeof own;
beforeAll(async () => {
  cpSync(join(import.meta.dirname, '..'), folder, { recursive: true, filter: (path) => !path.includes('.test.') });
  other = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.ts')).href)) as typeof own;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An error that the other copy of the runtime throws. */
async function errorOfOther(body: unknown, status = 200): Promise<unknown> {
  const client = other.createClient({ verify }, { credentials, fetch: async () => Response.json(body, { status }) });
  const result = await client.verify.safe({ IdCard: '11204416541220243X' });
  return result.ok ? undefined : result.error;
}

describe('two copies of the runtime in one process', () => {
  test('are two copies', () => {
    expect(other.VendorError).not.toBe(own.VendorError);
  });

  test("recognize each other's errors", async () => {
    const vendorError = await errorOfOther({ Response: { Error: { Code: 'Busy', Message: 'm' } } });
    expect(own.isPolyfaceError(vendorError)).toBe(true);
    expect(own.isVendorError(vendorError)).toBe(true);
    expect(own.isVendorError(vendorError, verify)).toBe(true);
    expect(own.isVendorError(vendorError, { ...verify, id: 'another' })).toBe(false);
    expect(own.isVendorError(vendorError, { ...verify, service: { ...verify.service, id: 'another' } })).toBe(false);
  });

  test('make instanceof true for each other, class by class', async () => {
    const vendorError = await errorOfOther({ Response: { Error: { Code: 'Busy', Message: 'm' } } });
    const unexpected = await errorOfOther('text', 502);
    expect(vendorError instanceof own.PolyfaceError && vendorError instanceof own.VendorError).toBe(true);
    expect(vendorError instanceof own.TransportError).toBe(false);
    expect(unexpected instanceof own.UnexpectedResponseError).toBe(true);
    expect(unexpected instanceof own.VendorError).toBe(false);
  });

  test('do not take another error for one of theirs', () => {
    class OwnError extends own.VendorError {}
    expect(own.isVendorError(Object.assign(new Error('m'), { name: 'VendorError' }))).toBe(false);
    for (const value of [undefined, null, 'VendorError', new Error('m'), {}]) {
      expect(value instanceof own.PolyfaceError || own.isPolyfaceError(value)).toBe(false);
    }
    expect(
      new other.TransportError({ service: 's', operation: 'o', reason: 'network', detail: 'd' }) instanceof OwnError,
    ).toBe(false);
  });
});
