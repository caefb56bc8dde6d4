import { describe, expect, test } from 'vitest';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { credentials, hmac, send } from './hand-written-client.ts';

type Encode = (text: string) => string;

/** The mistakes of a client. Each member that is left out is correct. */
interface Mistakes {
  readonly encode?: Encode;
  readonly encodeQuery?: Encode;
  readonly method?: string;
  readonly keySuffix?: string;
  readonly sort?: (names: string[]) => string[];
  readonly encodeSignature?: Encode;
}

const percentEncode: Encode = (text) =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
const formEncode: Encode = (text) => new URLSearchParams([['', text]]).toString().slice(1);

const timestamp = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

function call({
  encode = percentEncode,
  encodeQuery = percentEncode,
  method = 'POST',
  keySuffix = '&',
  sort = (names) => names.toSorted(),
  encodeSignature = percentEncode,
}: Mistakes) {
  const parameters: Record<string, string> = {
    Action: 'QueryFaceUserBatch',
    Version: '2018-01-20',
    Format: 'JSON',
    AccessKeyId: 'key-id',
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: crypto.randomUUID(),
    Timestamp: timestamp(),
    IsolationId: 'a b*~(c)',
    'UserIdList.1': '+/=',
  };
  const query = sort(Object.keys(parameters))
    .map((name) => `${encode(name)}=${encode(parameters[name]!)}`)
    .join('&');
  const stringToSign = `${method}&%2F&${encodeQuery(query)}`;
  const signature = hmac('sha1', `the-secret${keySuffix}`, stringToSign).toString('base64');
  const sent = Object.entries(parameters).map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`);
  return send(
    mockAlibabaLinkvisual({ credentials }),
    `https://linkvisual.cn-shanghai.aliyuncs.com/?${sent.join('&')}&Signature=${encodeSignature(signature)}`,
    { method: 'POST' },
  );
}

test('a correct HMAC-SHA1 client is accepted', async () => {
  expect(await call({})).toBeUndefined();
});

describe('a mock explains the mistake of an HMAC-SHA1 client', () => {
  test.each<[string, Mistakes, RegExp]>([
    [
      'that encodes spaces as +',
      { encode: (text) => percentEncode(text).replaceAll('%20', '+') },
      /encoded spaces as \+/,
    ],
    [
      'that encodes parameters as in a form',
      { encode: (text) => formEncode(text).replaceAll('%28', '(').replaceAll('(', '%28') },
      /as a form/,
    ],
    [
      'that encodes parameters with encodeURIComponent',
      { encode: encodeURIComponent },
      /encodeURIComponent leaves unencoded/,
    ],
    ['that encodes the query once', { encodeQuery: (text) => text }, /second time/],
    ['that signs another method', { method: 'GET' }, /method/],
    ['whose key has no & at its end', { keySuffix: '' }, /secret alone/],
    ['that does not sort the parameters', { sort: (names) => names }, /did not sort/],
  ])('%s', async (_name, mistakes, detail) => {
    const explanation = await call(mistakes);
    expect(explanation?.detail).toMatch(detail);
    if (mistakes.keySuffix === undefined) expect(explanation?.difference).toMatch(/expected[^]*received[^]*\^/);
  });

  test('that does not percent-encode the + in its signature', async () => {
    for (let attempt = 0; attempt < 50; attempt++) {
      const encodeSignature: Encode = (text) => text.replaceAll('/', '%2F').replaceAll('=', '%3D');
      const explanation = await call({ encodeSignature });
      if (explanation) return expect(explanation.detail).toMatch(/spaces in place of its \+ signs/);
    }
    throw new Error('None of 50 signatures contained a +.');
  });
});

test('a session token that was signed appears nowhere', async () => {
  const sessionToken = 'session/token+of=somebody';
  const mock = mockAlibabaLinkvisual({ credentials: { keyId: 'key-id', secret: 'the-secret', sessionToken } });
  const parameters = {
    Action: 'QueryFaceUserBatch',
    Version: '2018-01-20',
    AccessKeyId: 'key-id',
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: '1',
    Timestamp: timestamp(),
    SecurityToken: sessionToken,
    Signature: 'AAAA',
  };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const explanation = await send(mock, `https://linkvisual.cn-shanghai.aliyuncs.com/?${query.join('&')}`, {
    method: 'POST',
  });
  expect(explanation?.stringToSign).toContain('SecurityToken%3D***');
  expect(decodeURIComponent(decodeURIComponent(JSON.stringify(mock.calls())))).not.toContain('somebody');
});
