import { describe, expect, test } from 'vitest';
import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import type { Credentials, Fetch } from '@polyface/runtime';

const credentials: Credentials = { keyId: 'key-id', secret: 'the-secret', sessionToken: 'the-session-token' };
const wrong: Credentials = { ...credentials, secret: 'wrong' };
const permanent: Credentials = { keyId: 'key-id', secret: 'the-secret' };

/** Calls of the vendors that return the string to sign when they reject a signature. */
const calls = {
  'Alibaba RPC, version 3': (key: Credentials, change?: (url: string) => string) => {
    const { fetch } = mockAlibabaLinkvisual({ credentials });
    return createAlibabaLinkvisual({ credentials: key, fetch: through(fetch, change) }).deleteFaceUser.safe(user);
  },
  'Alibaba RPC, version 2': (key: Credentials, change?: (url: string) => string) => {
    const { fetch } = mockAlibabaLinkvisual({ credentials });
    const options = { credentials: key, signing: { version: 'V2' as const }, fetch: through(fetch, change) };
    return createAlibabaLinkvisual(options).deleteFaceUser.safe(user);
  },
  "Alibaba's API gateway": ({ keyId, secret }: Credentials, change?: (url: string) => string) => {
    const { fetch } = mockAlibabaIot({ credentials: permanent });
    const client = createAlibabaIot({ credentials: { keyId, secret }, fetch: through(fetch, change) });
    return client.deleteFaceImage.safe({ userType: 'PHONE', userId: '13800000000' });
  },
};
const user = { IsolationId: 'isolation', UserId: 'user-0001' };

/** A proxy that changes the address of a request. */
function through(fetch: Fetch, change = (url: string) => url): Fetch {
  return (url, init) => fetch(change(url), init);
}

describe.each(Object.entries(calls))('an error of %s that returns its string to sign', (_name, call) => {
  test('says that the secret is wrong if the strings are equal', async () => {
    const result = await call(wrong);
    expect(result).toMatchObject({
      error: {
        diagnosis:
          'The vendor signed the same string, so the secret is wrong: use the secret that belongs to this key id.',
        message: expect.stringContaining('so the secret is wrong') as string,
      },
    });
  });

  test('says where the strings differ, and shows no secret', async () => {
    const result = await call(credentials, (url) => `${url}${url.includes('?') ? '&' : '?'}added=by-a-proxy`);
    expect(result).toMatchObject({
      error: {
        diagnosis: expect.stringMatching(/first difference is at line \d+, column \d+ of the string/) as string,
      },
    });
    const { error } = result as { error: Error & { serverStringToSign?: string } };
    expect(error.serverStringToSign).toBeTypeOf('string');
    expect(`${error.message} ${error.serverStringToSign}`).not.toMatch(
      /the-secret|the-session-token|user-0001|13800000000/,
    );
  });
});
