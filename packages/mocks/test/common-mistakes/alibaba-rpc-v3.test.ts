import { describe, expect, test } from 'vitest';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { credentials, hmac, send, sha256 } from './hand-written-client.ts';

/** The mistakes of a client. Each member that is left out is correct. */
interface Mistakes {
  readonly query?: string;
  readonly keySuffix?: string;
  readonly signedHost?: string;
}

const host = 'linkvisual.cn-shanghai.aliyuncs.com:8080';
const correctQuery = 'IsolationId=b%20c&UserIdList.1=a';

function call({ query = correctQuery, keySuffix = '', signedHost = host }: Mistakes) {
  const headers: Record<string, string> = {
    host,
    'x-acs-action': 'QueryFaceUserBatch',
    'x-acs-content-sha256': sha256(''),
    'x-acs-date': new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    'x-acs-signature-nonce': crypto.randomUUID(),
    'x-acs-version': '2018-01-20',
  };
  const names = Object.keys(headers);
  const lines = names.map((name) => `${name}:${name === 'host' ? signedHost : headers[name]}\n`).join('');
  const canonicalRequest = `POST\n/\n${query}\n${lines}\n${names.join(';')}\n${sha256('')}`;
  const stringToSign = `ACS3-HMAC-SHA256\n${sha256(canonicalRequest)}`;
  const signature = hmac('sha256', `the-secret${keySuffix}`, stringToSign).toString('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=key-id,SignedHeaders=${names.join(';')},Signature=${signature}`;
  return send(mockAlibabaLinkvisual({ credentials }), `https://${host}/?UserIdList.1=a&IsolationId=b%20c`, {
    method: 'POST',
    headers: { ...headers, authorization },
  });
}

test('a correct ACS3-HMAC-SHA256 client is accepted', async () => {
  expect(await call({})).toBeUndefined();
});

describe('a mock explains the mistake of an ACS3-HMAC-SHA256 client', () => {
  test('that does not sort the query', async () => {
    const explanation = await call({ query: 'UserIdList.1=a&IsolationId=b%20c' });
    expect(explanation?.detail).toMatch(/did not sort/);
    expect(explanation?.difference).toMatch(/^line 3, column 1:/);
  });

  test.each<[string, Mistakes, RegExp]>([
    ['that encodes spaces as +', { query: correctQuery.replace('%20', '+') }, /spaces as \+/],
    ['whose key ends with &', { keySuffix: '&' }, /secret alone/],
    ['that signs a host without the port', { signedHost: 'linkvisual.cn-shanghai.aliyuncs.com' }, /host linkvisual/],
  ])('%s', async (_name, mistakes, detail) => {
    expect((await call(mistakes))?.detail).toMatch(detail);
  });
});
