import { expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { explain, explainHeader, formatReason } from '@polyface/mocks';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

/** Calls a mock and returns the explanation header of its response. */
async function headerOf(
  mock: ReturnType<typeof mockTencentFaceid>,
  secret: string,
  change: Record<string, string> = {},
): Promise<string | null> {
  let value: string | null = null;
  const client = createTencentFaceid({
    credentials: { ...credentials, secret },
    fetch: async (url, init) => {
      const response = await mock.fetch(url, { ...init, headers: { ...init.headers, ...change } });
      value = response.headers.get(explainHeader);
      return response;
    },
  });
  await client.getFaceIdToken.safe(person);
  return value;
}

test('the explanation of a refused signature has the reason, both clocks and the expected string to sign, but not the secret', async () => {
  const mock = mockTencentFaceid({ credentials });
  await headerOf(mock, 'wrong');
  const call = mock.calls().at(-1)!;
  const explanation = explain(call.verdict, call.at);
  expect(explanation).toMatchObject({
    fault: 'signature',
    scheme: 'TC3-HMAC-SHA256',
    clock: { request: expect.stringMatching(/^20/) as string, server: expect.stringMatching(/^20/) as string },
    canonicalRequest: expect.stringContaining('content-type;host;x-tc-action') as string,
    stringToSign: expect.stringMatching(/^TC3-HMAC-SHA256\n/) as string,
  });
  expect(JSON.stringify(explanation)).not.toContain('the-secret');
});

test('the header is a short text that says what is wrong', async () => {
  const mock = mockTencentFaceid({ credentials });
  expect(await headerOf(mock, 'the-secret', { 'content-type': 'application/json; charset=utf-8' })).toBe(
    'The client signed the content type "application/json" but sent "application/json; charset=utf-8". Sign the header exactly as it is sent. ' +
      'First difference: line 4, column 30: expected content-type:application/json; charset=utf-8; received content-type:application/json.',
  );
  expect(await headerOf(mock, 'wrong')).toBe('The signature does not match.');
});

test('the explanation of a very long request fits into a header', async () => {
  const mock = mockTencentFaceid({ credentials });
  const query = `?${'x'.repeat(10_000)}=${'y'.repeat(10_000)}`;
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
  expect(response.headers.get(explainHeader)!.length).toBeLessThan(2_000);
});

test('control characters of a request are escaped in a text for a console', () => {
  const reason = formatReason({ fault: 'signature', detail: 'a\u001b[31mred', difference: 'line 1\r\n\u202eb' });
  expect(reason).toBe('  a\\u001b[31mred\n  line 1\\u000d\n  \\u202eb');
});
