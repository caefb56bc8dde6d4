import { expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { jsonLine, logLine } from './log-line.ts';

const mock = mockTencentFaceid({ credentials: { keyId: 'key-id', secret: 'the-secret' } });

/** Makes a call with a secret and returns it as a served call. `sent` replaces headers after they were signed. */
async function call(secret: string, sent: Readonly<Record<string, string>> = {}) {
  const client = createTencentFaceid({
    credentials: { keyId: 'key-id', secret },
    fetch: (url, init) => mock.fetch(url, { ...init, headers: { ...init.headers, ...sent } }),
  });
  await client.getFaceIdToken.safe({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' });
  return { method: 'POST', service: mock.service, call: mock.calls().at(-1), status: 200, milliseconds: 1 };
}

test('an accepted call is logged in one line', async () => {
  expect(logLine(await call('the-secret'))).toBe('POST tencent-faceid getFaceIdToken 200 (TC3-HMAC-SHA256, 1.0 ms)');
});

test('a refused call is logged with the reason, the clocks and where to look, and without personal data or the secret', async () => {
  const changed = { 'content-type': 'application/json; charset=utf-8' };
  const knownMistake = logLine(await call('the-secret', changed));
  expect(knownMistake).toMatch(
    /SignatureFailure \(signature refused: mismatch, 1\.0 ms\)\n {2}The client signed .*\n {2}signed at 20.*Z\n {2}line 4, column 30:/,
  );
  const unknownMistake = logLine(await call('another'));
  expect(unknownMistake).toMatch(
    /\n {2}The signature does not match\. Compare .* response header x-polyface-explain\.\n {2}signed at 20.*Z$/,
  );
  const json = jsonLine(await call('the-secret', changed));
  expect(JSON.parse(json)).toMatchObject({
    signature: 'signature',
    detail: expect.stringContaining('The client signed') as string,
  });
  expect(knownMistake + unknownMistake + json).not.toMatch(/the-secret|another"|11204416541220243X|韦小宝/);
});

test('a call whose connection was dropped is logged without a status', async () => {
  const dropped = { ...(await call('the-secret')), status: 0 };
  expect(logLine(dropped)).toBe('POST tencent-faceid getFaceIdToken no response (TC3-HMAC-SHA256, 1.0 ms)');
});
