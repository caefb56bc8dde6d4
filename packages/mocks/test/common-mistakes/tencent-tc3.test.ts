import { describe, expect, test } from 'vitest';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { credentials, hmac, send, sha256 } from './hand-written-client.ts';

/** The mistakes of a client. Each member that is left out is correct. */
interface Mistakes {
  readonly secret?: string;
  readonly signedType?: string;
  readonly signedHost?: string;
  readonly signedBody?: string;
  readonly signedAction?: string;
  readonly keyPrefix?: string;
  readonly emptyLine?: string;
  readonly encoding?: 'base64' | 'upper-case';
}

const type = 'application/json; charset=utf-8';
const body = '{"CompareLib":"BUSINESS","IdCard":"1","Name":"韦小宝"}';
const host = 'mocks.example:4010';

function call({
  secret = 'the-secret',
  signedType = type,
  signedHost = host,
  signedBody = body,
  signedAction = 'getfaceidtoken',
  keyPrefix = 'TC3',
  emptyLine = '\n',
  encoding,
}: Mistakes) {
  const time = Math.floor(Date.now() / 1000);
  const date = new Date(time * 1000).toISOString().slice(0, 10);
  const scope = `${date}/faceid/tc3_request`;
  const names = 'content-type;host;x-tc-action';
  const headers = `content-type:${signedType}\nhost:${signedHost}\nx-tc-action:${signedAction}\n`;
  const canonicalRequest = `POST\n/\n\n${headers}${emptyLine}${names}\n${sha256(signedBody)}`;
  const stringToSign = `TC3-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonicalRequest)}`;
  const signingKey = ['faceid', 'tc3_request'].reduce<Buffer>(
    (key, part) => hmac('sha256', key, part),
    hmac('sha256', `${keyPrefix}${secret}`, date),
  );
  const bytes = hmac('sha256', signingKey, stringToSign);
  const hex = bytes.toString('hex');
  const signature = encoding === 'base64' ? bytes.toString('base64') : encoding ? hex.toUpperCase() : hex;
  return send(mockTencentFaceid({ credentials }), `http://${host}/`, {
    method: 'POST',
    body,
    headers: {
      host,
      'content-type': type,
      'x-tc-action': 'GetFaceIdToken',
      'x-tc-version': '2018-03-01',
      'x-tc-timestamp': String(time),
      authorization: `TC3-HMAC-SHA256 Credential=key-id/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    },
  });
}

test('a correct TC3-HMAC-SHA256 client is accepted', async () => {
  expect(await call({})).toBeUndefined();
});

describe('a mock explains the mistake of a TC3-HMAC-SHA256 client', () => {
  test.each<[string, Mistakes, RegExp, string | undefined]>([
    [
      'that signs a content type without charset',
      { signedType: 'application/json' },
      /content type/,
      'line 4, column 30',
    ],
    ["that signs the vendor's host", { signedHost: 'faceid.tencentcloudapi.com' }, /host faceid/, 'line 5, column 6'],
    ['that signs no body', { signedBody: '' }, /empty body/, 'line 9'],
    [
      'that signs the JSON with spaces and escapes',
      { signedBody: String.raw`{"CompareLib": "BUSINESS", "IdCard": "1", "Name": "\u97e6\u5c0f\u5b9d"}` },
      /serialized twice/,
      'line 9',
    ],
    [
      'that signs the action in its original case',
      { signedAction: 'GetFaceIdToken' },
      /lower case/,
      'line 6, column 13',
    ],
    ['that leaves out the empty line', { emptyLine: '' }, /empty line/, 'line 7'],
    ['that derives keys from the secret alone', { keyPrefix: '' }, /"TC3"/, undefined],
    ['that sends the signature as Base64', { encoding: 'base64' }, /Base64/, undefined],
    ['that sends the signature in upper case', { encoding: 'upper-case' }, /upper-case/, undefined],
    ['whose secret has a line break at its end', { secret: 'the-secret\n' }, /Trim/, undefined],
    ['that signs with the key id', { secret: 'key-id' }, /used the key id/, undefined],
    ['that signs with the secret of another key id', { secret: 'other-secret' }, /another key id/, undefined],
  ])('%s', async (_name, mistakes, detail, difference) => {
    const explanation = await call(mistakes);
    expect(explanation?.detail).toMatch(detail);
    if (difference === undefined) expect(explanation).not.toHaveProperty('difference');
    else expect(explanation?.difference).toContain(difference);
    expect(JSON.stringify(explanation)).not.toMatch(/the-secret|other-secret/);
  });

  test('and does not guess if the mistake is not a known one', async () => {
    const explanation = await call({ secret: 'unknown-secret' });
    expect(explanation?.detail).toMatch(/If your string to sign equals the one below, the secret is wrong/);
    expect(explanation).not.toHaveProperty('received');
  });
});
