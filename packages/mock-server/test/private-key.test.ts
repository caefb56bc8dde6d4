import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { createSession } from '@polyface/mock-server';
import { afterAll, expect, test } from 'vitest';
import { readArguments } from '../src/command/arguments.ts';
import { start } from '../src/command/start.ts';
import { UsageError } from '../src/files/usage-error.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const folder = mkdtempSync(join(tmpdir(), 'polyface-'));
const file = join(folder, 'private-key.pem');
writeFileSync(file, privateKey);
afterAll(() => rmSync(folder, { recursive: true }));

const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
const credentials = { keyId: 'k', secret: 'the-secret' };
const startWith = (...args: string[]) => start(readArguments(['--port', '0', '--stateful', ...args]));

/** What the mock at a URL stores of a call with encrypted fields. */
async function storedAt(control: string, endpoint: string, keys: { keyId: string; secret: string } = credentials) {
  const faceid = createTencentFaceid({ credentials: keys, endpoint, encryption: { publicKey } });
  await faceid.getFaceIdToken(person);
  return await (await fetch(`${control}/__polyface/state`)).text();
}

test('with --private-key the mock decrypts what a client encrypts, in sessions too', async () => {
  const server = await startWith('--private-key', `tencent-faceid=${file}`);
  expect(await storedAt(server.url, server.url)).toContain(person.IdCard);
  const session = await createSession(server.url);
  expect(await storedAt(session.url, server.url, session)).toContain(person.IdCard);
  await server.close();
});

test('without --private-key the fields stay encrypted', async () => {
  const server = await startWith();
  expect(await storedAt(server.url, server.url)).not.toContain(person.IdCard);
  await server.close();
});

test.each([
  ['tencent-faceid', '--private-key must be <service>=<file>, for example tencent-faceid=private-key.pem.'],
  [`tencent-face=${file}`, '--private-key: unknown service "tencent-face". Use'],
  [`tencent-faceid=${join(folder, 'none.pem')}`, 'none.pem: cannot be read (ENOENT). Check the path'],
  [`tencent-faceid=${import.meta.filename}`, 'encryption must be { privateKey } with an RSA private key as PEM.'],
  [`megvii-finauth=${file}`, '--private-key: Mock of megvii-finauth: encryption is not supported'],
])('--private-key %s is refused with a message', async (argument, message) => {
  const refused = (async () => startWith('--private-key', argument))();
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(message);
});
