import { describe, expect, test } from 'vitest';
import { createTencentFaceid, getFaceIdToken } from '@polyface/clients/tencent-faceid';
import { createMock, explainHeader, parseExplanation } from '@polyface/mocks';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

describe('the documented limit of 100 calls a second', () => {
  test('is kept when asked for: the 101st is throttled, and the next second begins anew', async () => {
    let now = Date.UTC(2026, 10, 23, 12);
    const environment = { now: () => now, uuid: () => crypto.randomUUID() };
    const mock = mockTencentFaceid({ credentials, environment, limits: 'keep' });
    const client = createTencentFaceid({ credentials, fetch: mock.fetch, environment });
    const codes = [];
    for (let count = 0; count < 101; count++) codes.push((await client.getFaceIdToken.safe(person)).ok);
    expect(codes.filter(Boolean)).toHaveLength(100);
    expect(await client.getFaceIdToken.safe(person)).toMatchObject({
      error: { code: 'RequestLimitExceeded', kind: 'throttled' },
    });
    now += 1_000;
    expect((await client.getFaceIdToken.safe(person)).ok).toBe(true);
  });

  test('is not kept unless asked for', async () => {
    const mock = mockTencentFaceid({ credentials });
    const client = createTencentFaceid({ credentials, fetch: mock.fetch });
    for (let count = 0; count < 120; count++) expect((await client.getFaceIdToken.safe(person)).ok).toBe(true);
  });
});

test('a refused signature is explained: what was wrong, both clocks, the string that was expected, never the secret', async () => {
  const mock = mockTencentFaceid({ credentials });
  let header: string | null = null;
  const fetch = async (url: string, init: RequestInit) => {
    const answer = await mock.fetch(url, init);
    header = answer.headers.get(explainHeader);
    return answer;
  };
  await createTencentFaceid({ credentials: { ...credentials, secret: 'wrong' }, fetch }).getFaceIdToken.safe(person);
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

test('an explanation of a very long request still fits into a header', async () => {
  const mock = mockTencentFaceid({ credentials });
  const query = `?${'x'.repeat(20_000)}=${'y'.repeat(20_000)}`;
  const headers = {
    'x-tc-action': 'GetFaceIdToken',
    'x-tc-version': '2018-03-01',
    'content-type': 'application/json',
    'x-tc-timestamp': String(Math.floor(Date.now() / 1000)),
    authorization: `TC3-HMAC-SHA256 Credential=key-id/${new Date().toISOString().slice(0, 10)}/faceid/tc3_request, SignedHeaders=content-type;host, Signature=${'0'.repeat(64)}`,
  };
  const answer = await mock.fetch(`https://faceid.tencentcloudapi.com/${query}`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  const value = answer.headers.get(explainHeader)!;
  expect(value.length).toBeLessThan(8_000);
  expect(parseExplanation(value)).toMatchObject({ fault: 'signature' });
});

test('a mock of a thousand operations finds each of them', async () => {
  const operations = Array.from({ length: 1_000 }, (_, index) => {
    const parameters = getFaceIdToken.parameters.map((one) =>
      one.name === 'X-TC-Action' ? { ...one, const: `Action${index}` } : one,
    );
    const operation = { ...getFaceIdToken, id: `action${index}`, parameters };
    return [
      `action${index}`,
      { operation, success: { FaceIdToken: `T-${index}`, RequestId: 'r' }, errors: {} },
    ] as const;
  });
  const service = {
    service: getFaceIdToken.service,
    protocol: tencentTc3Server,
    hosts: ['faceid.tencentcloudapi.com'],
    errors: {},
  };
  const mock = createMock(service, Object.fromEntries(operations));
  for (const index of [0, 499, 999]) {
    const headers = {
      'x-tc-action': `Action${index}`,
      'x-tc-version': '2018-03-01',
      'content-type': 'application/json',
    };
    const answer = await mock.fetch('https://faceid.tencentcloudapi.com/', {
      method: 'POST',
      headers,
      body: JSON.stringify(person),
    });
    expect(await answer.json()).toMatchObject({ Response: { FaceIdToken: `T-${index}` } });
  }
  expect(mock.handlers).toHaveLength(1);
});
