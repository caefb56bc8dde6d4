import { expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { jsonLine, logLine } from './log-line.ts';

const mock = mockTencentFaceid({ credentials: { keyId: 'key-id', secret: 'the-secret' } });

/** The last call of a client, as the server tells of it. */
async function served(secret: string) {
  const client = createTencentFaceid({ credentials: { keyId: 'key-id', secret }, fetch: mock.fetch });
  await client.getFaceIdToken.safe({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' });
  return { method: 'POST', service: mock.service, call: mock.calls().at(-1), status: 200, milliseconds: 1 };
}

test('an accepted call is one line', async () => {
  expect(logLine(await served('the-secret'))).toBe('POST tencent-faceid getFaceIdToken 200 (TC3-HMAC-SHA256, 1.0 ms)');
});

test('of a refused call a log says why, the clocks and where to look, and nothing of the person or the secret', async () => {
  const known = logLine(await served('the-secret\n'));
  expect(known).toMatch(
    /SignatureFailure \(signature: signature, 1\.0 ms\)\n {2}The secret was used with .*\n {2}signed at 20.*Z$/,
  );
  const unknown = logLine(await served('another'));
  expect(unknown).toMatch(
    /\n {2}The signature is not that of .* is in the header x-polyface-explain\.\n {2}signed at 20.*Z$/,
  );
  const json = jsonLine(await served('the-secret\n'));
  expect(JSON.parse(json)).toMatchObject({ signature: 'signature', detail: expect.stringContaining('trim') as string });
  expect(known + unknown + json).not.toMatch(/the-secret|another"|11204416541220243X|韦小宝/);
});
