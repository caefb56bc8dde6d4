import { describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

describe('the documented limit of 100 calls per second', () => {
  test('is enforced with `rateLimits: enforce`: call 101 is throttled, and the next second starts at zero', async () => {
    let now = Date.UTC(2026, 10, 23, 12);
    const environment = { now: () => now, uuid: () => crypto.randomUUID() };
    const mock = mockTencentFaceid({ credentials, environment, rateLimits: 'enforce' });
    const client = createTencentFaceid({ credentials, fetch: mock.fetch, environment, maxRetries: 0, limiter: false });
    const results = [];
    for (let count = 0; count < 101; count++) results.push((await client.getFaceIdToken.safe(person)).ok);
    expect(results.filter(Boolean)).toHaveLength(100);
    expect(await client.getFaceIdToken.safe(person)).toMatchObject({
      error: { code: 'RequestLimitExceeded', kind: 'throttled' },
    });
    now += 1_000;
    expect((await client.getFaceIdToken.safe(person)).ok).toBe(true);
  });

  test('is ignored by default', async () => {
    const mock = mockTencentFaceid({ credentials });
    const client = createTencentFaceid({ credentials, fetch: mock.fetch, limiter: false });
    for (let count = 0; count < 120; count++) expect((await client.getFaceIdToken.safe(person)).ok).toBe(true);
  });
});
