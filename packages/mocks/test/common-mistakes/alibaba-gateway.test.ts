import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { credentials, hmac, send } from './hand-written-client.ts';

/** The mistakes of a client. Each member that is left out is correct. */
interface Mistakes {
  readonly signedAccept?: string;
  readonly change?: (stringToSign: string) => string;
  readonly encoding?: BufferEncoding;
}

const body = JSON.stringify({
  id: '1',
  version: '1.0',
  request: { apiVer: '1.2.0' },
  params: { userType: 'OPEN', userId: 'u', imageFormat: 'URL' },
});

function call({ signedAccept = 'application/json', change = (text) => text, encoding = 'base64' }: Mistakes) {
  const signedHeaders = {
    'x-ca-key': 'key-id',
    'x-ca-nonce': crypto.randomUUID(),
    'x-ca-timestamp': String(Date.now()),
  };
  const md5 = createHash('md5').update(body).digest('base64');
  const type = 'application/json; charset=utf-8';
  const lines = Object.entries(signedHeaders).map(([name, value]) => `${name}:${value}\n`);
  const stringToSign = change(`POST\n${signedAccept}\n${md5}\n${type}\n\n${lines.join('')}/face/paas/image/get`);
  return send(mockAlibabaIot({ credentials }), 'https://api.link.aliyun.com/face/paas/image/get', {
    method: 'POST',
    body,
    headers: {
      ...signedHeaders,
      accept: 'application/json',
      'content-md5': md5,
      'content-type': type,
      'x-ca-signature-headers': Object.keys(signedHeaders).join(','),
      'x-ca-signature': hmac('sha256', 'the-secret', stringToSign).toString(encoding),
    },
  });
}

test("a correct client of the gateway's scheme is accepted", async () => {
  expect(await call({})).toBeUndefined();
});

describe("a mock explains the mistake of a client of the gateway's scheme", () => {
  test('that signs another Accept header', async () => {
    const explanation = await call({ signedAccept: '*/*' });
    expect(explanation?.detail).toMatch(/"\*\/\*".*"application\/json"/);
    expect(explanation?.detail).toContain('Accept');
    expect(explanation?.difference).toMatch(/^line 2, column 1:/);
  });

  test.each<[string, Mistakes, RegExp]>([
    ['that leaves out empty lines', { change: (text) => text.replace('\n\n', '\n') }, /left out empty lines/],
    ['that sends the signature in hexadecimal', { encoding: 'hex' }, /hexadecimal/],
  ])('%s', async (_name, mistakes, detail) => {
    expect((await call(mistakes))?.detail).toMatch(detail);
  });
});
