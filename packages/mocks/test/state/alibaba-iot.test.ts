import { describe, expect, test } from 'vitest';
import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { iotState } from '@polyface/mocks/state/alibaba-iot';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

describe('a stateful IoT mock', () => {
  const mock = mockAlibabaIot({ credentials, state: iotState() });
  const client = createAlibabaIot({ credentials, fetch: mock.fetch });

  test('keeps the picture of a user, by type and id, until it is deleted', async () => {
    const user = { userType: 'OPEN', userId: '用户01' } as const;
    expect(await client.getFaceImage(user)).toBeNull();
    await client.saveFaceImage({ ...user, imageUrl: 'https://example.com/1.jpg', userName: '张三', policy: 'DENY' });
    expect(await client.getFaceImage(user)).toMatchObject({
      imageUrl: 'https://example.com/1.jpg',
      userName: '张三',
      policy: 'DENY',
    });
    expect(await client.getFaceImage({ ...user, userType: 'IDENTITY' })).toBeNull();
    await client.deleteFaceImage(user);
    expect(await client.getFaceImage(user)).toBeNull();
  });
});
