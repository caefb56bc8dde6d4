import { describe, expect } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { vendorTest } from '@polyface/mocks/vitest';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
const test = vendorTest({ faceid: mockTencentFaceid({ credentials }) }, { signed: true });

describe('a test with vendorTest', () => {
  test("calls the mock at the vendor's own URL", async ({ vendors }) => {
    vendors.use(vendors.faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
    const result = await createTencentFaceid({ credentials }).getFaceIdToken.safe(person);
    expect(result).toMatchObject({ error: { code: 'UnauthorizedOperation.Arrears' } });
    expect(vendors.faceid.calls('getFaceIdToken')).toHaveLength(1);
  });

  test('sees no calls of the test before it', async ({ vendors }) => {
    expect(vendors.faceid.calls()).toEqual([]);
    expect((await createTencentFaceid({ credentials }).getFaceIdToken.safe(person)).ok).toBe(true);
  });
});
