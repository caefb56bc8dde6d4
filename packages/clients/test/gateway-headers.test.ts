import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { expect, test } from 'vitest';
import { createAlibabaIot } from '../src/alibaba-iot/index.gen.ts';

test("a caller's own x-ca header is signed: the mock that verifies signatures accepts it, and refuses it if it is changed", async () => {
  const credentials = { keyId: '203753385', secret: 'secret-of-the-app' };
  const mock = mockAlibabaIot({ credentials });
  const headers = { 'x-ca-stage': 'PRE' };
  const input = { userType: 'PHONE', userId: '138', imageFormat: 'URL' } as const;
  const iot = createAlibabaIot({ credentials, headers, fetch: mock.fetch });
  await iot.getFaceImage(input);
  const { headers: sent } = await iot.getFaceImage.explain(input);
  expect(sent['x-ca-signature-headers']).toContain('x-ca-stage');
  const changed: typeof mock.fetch = (url, init) => {
    const other = new Headers(init.headers);
    other.set('x-ca-stage', 'TEST');
    return mock.fetch(url, { ...init, headers: other });
  };
  await expect(createAlibabaIot({ credentials, headers, fetch: changed }).getFaceImage(input)).rejects.toMatchObject({
    kind: 'unauthenticated',
  });
});
