import { expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

test('a long value is cut in the call log, and says how long it was', async () => {
  const mock = mockTencentFaceid({ credentials });
  const client = createTencentFaceid({ credentials, fetch: mock.fetch });
  await client.getFaceIdToken({ CompareLib: 'LOCAL', ImageBase64: 'A'.repeat(200_000) });
  await client.getFaceIdToken({ CompareLib: 'LOCAL', ImageBase64: 'A'.repeat(20_000) });
  const [long, short] = mock.getFaceIdToken.calls().map(({ input }) => input.ImageBase64 ?? '');
  expect(long).toMatch(/^A{1024}… \(200000 characters\)$/);
  expect(short).toBe('A'.repeat(20_000));
});

test('the call log keeps few calls if they are long', async () => {
  const mock = mockTencentFaceid({ credentials });
  const client = createTencentFaceid({ credentials, fetch: mock.fetch });
  for (let count = 0; count < 100; count++) {
    await client.getFaceIdToken({ CompareLib: 'LOCAL', ImageBase64: 'A'.repeat(64 * 1024) });
  }
  expect(mock.calls().length).toBeGreaterThan(10);
  expect(mock.calls().length).toBeLessThan(80);
});

test('secrets that a client sends by mistake are masked in the call log', async () => {
  const secret = 'sent-by-mistake-1';
  const tencent = mockTencentFaceid();
  await tencent.fetch('https://faceid.tencentcloudapi.com/', {
    method: 'POST',
    headers: { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' },
    body: JSON.stringify({
      CompareLib: 'LOCAL',
      SecretKey: secret,
      nested: { api_secret: [secret], password: { a: secret } },
    }),
  });
  const linkvisual = mockAlibabaLinkvisual({ credentials });
  const query = `Action=QueryFaceUser&Version=2018-01-20&AccessKeyId=key-id&AccessKeySecret=${secret}&Signature=x&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&SignatureNonce=1&Timestamp=${new Date().toISOString().slice(0, 19)}Z`;
  await linkvisual.fetch(`https://linkvisual.cn-shanghai.aliyuncs.com/?${query}`, {});
  const finauth = mockMegviiFinauth();
  const form = new FormData();
  form.append('api_secret', secret);
  form.append('group_id', 'staff');
  await finauth.fetch('https://api-sgp.yljz.com/finauth/search/group/get_size', { method: 'POST', body: form });
  const calls = [tencent, linkvisual, finauth].map((mock) => JSON.stringify(mock.calls()));
  expect(calls[0]).toContain('"SecretKey":"***"');
  expect(calls[1]).toContain('AccessKeySecret');
  expect(calls[2]).toContain('"api_secret":"***"');
  expect(calls.join('')).not.toContain(secret);
});

test('the accepted secret is masked where a client sends it in place of the key id', async () => {
  const mock = mockTencentFaceid({ credentials });
  const swapped = { keyId: credentials.secret, secret: credentials.keyId };
  await createTencentFaceid({ credentials: swapped, fetch: mock.fetch }).getFaceIdToken.safe({
    CompareLib: 'LOCAL',
    ImageBase64: '/9j/4A==',
  });
  expect(mock.calls()).toHaveLength(1);
  expect(JSON.stringify(mock.calls())).not.toContain(credentials.secret);
});
