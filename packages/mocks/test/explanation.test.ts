import { expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { explainHeader, parseExplanation } from '@polyface/mocks';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

test('the explanation of a refused signature has the reason, both clocks and the expected string to sign, but not the secret', async () => {
  const mock = mockTencentFaceid({ credentials });
  let header: string | null = null;
  const fetch = async (url: string, init: RequestInit) => {
    const response = await mock.fetch(url, init);
    header = response.headers.get(explainHeader);
    return response;
  };
  const client = createTencentFaceid({ credentials: { ...credentials, secret: 'wrong' }, fetch });
  await client.getFaceIdToken.safe({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' });
  const explanation = parseExplanation(header ?? '');
  expect(explanation).toMatchObject({
    fault: 'signature',
    scheme: 'TC3-HMAC-SHA256',
    clock: { request: expect.stringMatching(/^20/) as string, server: expect.stringMatching(/^20/) as string },
    canonicalRequest: expect.stringContaining('content-type;host;x-tc-action') as string,
    stringToSign: expect.stringMatching(/^TC3-HMAC-SHA256\n/) as string,
  });
  expect(header).not.toContain('the-secret');
  expect(header!.length).toBeLessThan(8_000);
});

test('the explanation of a very long request fits into a header', async () => {
  const mock = mockTencentFaceid({ credentials });
  const query = `?${'x'.repeat(20_000)}=${'y'.repeat(20_000)}`;
  const headers = {
    'x-tc-action': 'GetFaceIdToken',
    'x-tc-version': '2018-03-01',
    'content-type': 'application/json',
    'x-tc-timestamp': String(Math.floor(Date.now() / 1000)),
    authorization: `TC3-HMAC-SHA256 Credential=key-id/${new Date().toISOString().slice(0, 10)}/faceid/tc3_request, SignedHeaders=content-type;host, Signature=${'0'.repeat(64)}`,
  };
  const response = await mock.fetch(`https://faceid.tencentcloudapi.com/${query}`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  const value = response.headers.get(explainHeader)!;
  expect(value.length).toBeLessThan(8_000);
  expect(parseExplanation(value)).toMatchObject({ fault: 'signature' });
});
