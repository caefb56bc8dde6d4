import { expect, test } from 'vitest';
import { getFaceIdToken } from '@polyface/clients/tencent-faceid';
import { createMock } from '@polyface/mocks';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';

test('a mock of 1,000 operations has one MSW handler and finds each operation', async () => {
  const operations = Array.from({ length: 1_000 }, (_, index) => {
    const parameters = getFaceIdToken.parameters.map((parameter) =>
      parameter.name === 'X-TC-Action' ? { ...parameter, const: `Action${index}` } : parameter,
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
    const response = await mock.fetch('https://faceid.tencentcloudapi.com/', {
      method: 'POST',
      headers,
      body: JSON.stringify({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' }),
    });
    expect(await response.json()).toMatchObject({ Response: { FaceIdToken: `T-${index}` } });
  }
  expect(mock.handlers).toHaveLength(1);
});
