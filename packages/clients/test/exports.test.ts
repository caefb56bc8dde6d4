import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as runtime from '@polyface/runtime';
import * as facade from 'polyface';
import { expect, test } from 'vitest';

const errors = Object.keys(runtime).filter((name) => name.endsWith('Error'));

const services = readdirSync(join(import.meta.dirname, '../src')).filter((name) => !name.includes('.'));

test.each(services)(
  '@polyface/clients/%s is enough: it exports createClient and everything that recognizes an error',
  async (service) => {
    const client = (await import(`../src/${service}/index.gen.ts`)) as Record<string, unknown>;
    expect(errors).toEqual(
      expect.arrayContaining(['isPolyfaceError', 'isVendorError', 'VendorError', 'TransportError']),
    );
    for (const name of [...errors, 'createClient']) {
      expect(client[name], name).toBe((runtime as Record<string, unknown>)[name]);
    }
  },
);

test('polyface exports everything that recognizes an error', () => {
  for (const name of errors) {
    expect((facade as Record<string, unknown>)[name], name).toBe((runtime as Record<string, unknown>)[name]);
  }
});
