import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { explainHeader, parseExplanation, type Explanation } from '@polyface/mocks';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import type { Fetch } from '@polyface/runtime';

const credentials = [
  { keyId: 'key-id', secret: 'the-secret' },
  { keyId: 'other-id', secret: 'other-secret' },
];
type Key = string | Buffer;
const hmac = (algorithm: string, key: Key, text: string) => createHmac(algorithm, key).update(text).digest();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Why a mock refused what a client written by hand sent; `undefined` where it did not. */
async function told(mock: { fetch: Fetch }, url: string, init: RequestInit): Promise<Explanation | undefined> {
  const answer = await mock.fetch(url, init);
  return parseExplanation(answer.headers.get(explainHeader) ?? '');
}

/** How a client may go wrong: each knob is right when it is left out. */
interface Tc3 {
  readonly secret?: string;
  readonly signedType?: string;
  readonly signedHost?: string;
  readonly signedBody?: string;
  readonly signedAction?: string;
  readonly prefix?: string;
  readonly blank?: string;
  readonly printed?: 'base64' | 'capitals';
}

function tc3(wrong: Tc3) {
  const type = 'application/json; charset=utf-8';
  const body = '{"CompareLib":"BUSINESS","IdCard":"1","Name":"韦小宝"}';
  const { secret = 'the-secret', signedType = type, signedHost = 'mocks.example:4010', signedBody = body } = wrong;
  const { signedAction = 'getfaceidtoken', prefix = 'TC3', blank = '\n', printed } = wrong;
  const time = Math.floor(Date.now() / 1000);
  const date = new Date(time * 1000).toISOString().slice(0, 10);
  const scope = `${date}/faceid/tc3_request`;
  const signed = 'content-type;host;x-tc-action';
  const canonical = `POST\n/\n\ncontent-type:${signedType}\nhost:${signedHost}\nx-tc-action:${signedAction}\n${blank}${signed}\n${sha256(signedBody)}`;
  const text = `TC3-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`;
  const keys = ['faceid', 'tc3_request'].reduce<Buffer>(
    (key, part) => hmac('sha256', key, part),
    hmac('sha256', `${prefix}${secret}`, date),
  );
  const bytes = hmac('sha256', keys, text);
  const hex = bytes.toString('hex');
  const signature = printed === 'base64' ? bytes.toString('base64') : printed ? hex.toUpperCase() : hex;
  return told(mockTencentFaceid({ credentials }), 'http://mocks.example:4010/', {
    method: 'POST',
    body,
    headers: {
      host: 'mocks.example:4010',
      'content-type': type,
      'x-tc-action': 'GetFaceIdToken',
      'x-tc-version': '2018-03-01',
      'x-tc-timestamp': String(time),
      authorization: `TC3-HMAC-SHA256 Credential=key-id/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
    },
  });
}

describe('a refused client by hand of TC3-HMAC-SHA256 is told what it did', () => {
  test('when it did nothing wrong it is not refused', async () => {
    expect(await tc3({})).toBeUndefined();
  });

  test.each<[string, Tc3, RegExp, string | undefined]>([
    [
      'a content type without charset',
      { signedType: 'application/json' },
      /content type was signed as/,
      'line 4, column 30',
    ],
    [
      "the vendor's host",
      { signedHost: 'faceid.tencentcloudapi.com' },
      /host was signed as faceid/,
      'line 5, column 6',
    ],
    ['no body', { signedBody: '' }, /body was left out/, 'line 9'],
    [
      'the JSON with spaces and escapes',
      { signedBody: String.raw`{"CompareLib": "BUSINESS", "IdCard": "1", "Name": "\u97e6\u5c0f\u5b9d"}` },
      /print it once/,
      'line 9',
    ],
    ['the action in its own letters', { signedAction: 'GetFaceIdToken' }, /small letters/, 'line 6, column 13'],
    ['no empty line', { blank: '' }, /empty line/, 'line 7'],
    ['keys from the secret alone', { prefix: '' }, /TC3 stands before it/, undefined],
    ['Base64', { printed: 'base64' }, /printed as Base64/, undefined],
    ['capitals', { printed: 'capitals' }, /capitals/, undefined],
    ['a line break behind the secret', { secret: 'the-secret\n' }, /trim/, undefined],
    ['the key id', { secret: 'key-id' }, /key id was used/, undefined],
    ["another key id's secret", { secret: 'other-secret' }, /belongs to another key id/, undefined],
  ])('%s', async (_name, wrong, detail, difference) => {
    const explanation = await tc3(wrong);
    expect(explanation?.detail).toMatch(detail);
    if (difference === undefined) expect(explanation).not.toHaveProperty('difference');
    else expect(explanation?.difference).toContain(difference);
    expect(JSON.stringify(explanation)).not.toMatch(/the-secret|other-secret/);
  });

  test('and not guessed at, where it is none of what is known', async () => {
    const explanation = await tc3({ secret: 'quite-another' });
    expect(explanation?.detail).toMatch(/If your string to sign is the one below, the secret is wrong/);
    expect(explanation).not.toHaveProperty('received');
  });
});

type Encode = (text: string) => string;
const strict: Encode = (text) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

interface V2 {
  readonly encode?: Encode;
  readonly again?: Encode;
  readonly method?: string;
  readonly end?: string;
  readonly sort?: (names: string[]) => string[];
  readonly send?: Encode;
}

function v2({
  encode = strict,
  again = strict,
  method = 'POST',
  end = '&',
  sort = (names) => names.toSorted(),
  send = strict,
}: V2) {
  const parameters: Record<string, string> = {
    Action: 'QueryFaceUserBatch',
    Version: '2018-01-20',
    Format: 'JSON',
    AccessKeyId: 'key-id',
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: crypto.randomUUID(),
    Timestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    IsolationId: 'a b*~(c)',
    'UserIdList.1': '+/=',
  };
  const query = sort(Object.keys(parameters))
    .map((name) => `${encode(name)}=${encode(parameters[name]!)}`)
    .join('&');
  const signature = hmac('sha1', `the-secret${end}`, `${method}&%2F&${again(query)}`).toString('base64');
  const sent = Object.entries(parameters).map(([name, value]) => `${strict(name)}=${strict(value)}`);
  return told(
    mockAlibabaLinkvisual({ credentials }),
    `https://linkvisual.cn-shanghai.aliyuncs.com/?${sent.join('&')}&Signature=${send(signature)}`,
    { method: 'POST' },
  );
}

describe('a refused client by hand of HMAC-SHA1 is told what it did', () => {
  test('when it did nothing wrong it is not refused', async () => {
    expect(await v2({})).toBeUndefined();
  });

  const form: Encode = (text) => new URLSearchParams([['', text]]).toString().slice(1);
  test.each<[string, V2, RegExp]>([
    ['+ for spaces', { encode: (text) => strict(text).replaceAll('%20', '+') }, /Spaces were encoded as \+/],
    [
      'the encoding of forms',
      { encode: (text) => form(text).replaceAll('%28', '(').replaceAll('(', '%28') },
      /as in a form/,
    ],
    ['encodeURIComponent', { encode: encodeURIComponent }, /were left as they are/],
    ['encoded once', { again: (text) => text }, /second time/],
    ['the other method', { method: 'GET' }, /method was signed as GET/],
    ['a key without &', { end: '' }, /a & stands behind it/],
    ['parameters as they come', { sort: (names) => names }, /not sorted/],
  ])('%s', async (_name, wrong, detail) => {
    const explanation = await v2(wrong);
    expect(explanation?.detail).toMatch(detail);
    if (wrong.end === undefined) expect(explanation?.difference).toMatch(/expected[^]*received[^]*\^/);
  });

  test('a signature whose + became a space on the way', async () => {
    for (let tries = 0; tries < 50; tries++) {
      const explanation = await v2({ send: (text) => text.replaceAll('/', '%2F').replaceAll('=', '%3D') });
      if (explanation) return expect(explanation.detail).toMatch(/spaces for its \+ signs/);
    }
    throw new Error('In 50 signatures there was no +.');
  });
});

test('a refused client by hand of ACS3-HMAC-SHA256 is told of its query, its key and its host', async () => {
  const ask = (query: string, end = '', signedHost = 'linkvisual.cn-shanghai.aliyuncs.com:8080') => {
    const own: Record<string, string> = {
      host: 'linkvisual.cn-shanghai.aliyuncs.com:8080',
      'x-acs-action': 'QueryFaceUserBatch',
      'x-acs-content-sha256': sha256(''),
      'x-acs-date': new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      'x-acs-signature-nonce': crypto.randomUUID(),
      'x-acs-version': '2018-01-20',
    };
    const names = Object.keys(own);
    const lines = names.map((name) => `${name}:${name === 'host' ? signedHost : own[name]}\n`).join('');
    const canonical = `POST\n/\n${query}\n${lines}\n${names.join(';')}\n${sha256('')}`;
    const signature = hmac('sha256', `the-secret${end}`, `ACS3-HMAC-SHA256\n${sha256(canonical)}`).toString('hex');
    const authorization = `ACS3-HMAC-SHA256 Credential=key-id,SignedHeaders=${names.join(';')},Signature=${signature}`;
    return told(
      mockAlibabaLinkvisual({ credentials }),
      'https://linkvisual.cn-shanghai.aliyuncs.com:8080/?UserIdList.1=a&IsolationId=b%20c',
      { method: 'POST', headers: { ...own, authorization } },
    );
  };
  const right = 'IsolationId=b%20c&UserIdList.1=a';
  expect(await ask(right)).toBeUndefined();
  const unsorted = await ask('UserIdList.1=a&IsolationId=b%20c');
  expect(unsorted?.detail).toMatch(/not sorted/);
  expect(unsorted?.difference).toMatch(/^line 3, column 1:/);
  expect((await ask(right.replace('%20', '+')))?.detail).toMatch(/Spaces/);
  expect((await ask(right, '&'))?.detail).toMatch(/secret alone/);
  expect((await ask(right, '', 'linkvisual.cn-shanghai.aliyuncs.com'))?.detail).toMatch(/host was signed as/);
});

test("a refused client by hand of the gateway's scheme is told of its Accept, its empty lines and its signature", async () => {
  const body = JSON.stringify({
    id: '1',
    version: '1.0',
    request: { apiVer: '1.2.0' },
    params: { userType: 'OPEN', userId: 'u', imageFormat: 'URL' },
  });
  const ask = ({
    accept = 'application/json',
    lines = (text: string) => text,
    encoding = 'base64' as BufferEncoding,
  }) => {
    const own = {
      'x-ca-key': 'key-id',
      'x-ca-nonce': crypto.randomUUID(),
      'x-ca-timestamp': String(Date.now()),
    };
    const md5 = createHash('md5').update(body).digest('base64');
    const type = 'application/json; charset=utf-8';
    const headers = Object.entries(own).map(([name, value]) => `${name}:${value}\n`);
    const text = lines(`POST\n${accept}\n${md5}\n${type}\n\n${headers.join('')}/face/paas/image/get`);
    return told(mockAlibabaIot({ credentials }), 'https://api.link.aliyun.com/face/paas/image/get', {
      method: 'POST',
      body,
      headers: {
        ...own,
        accept: 'application/json',
        'content-md5': md5,
        'content-type': type,
        'x-ca-signature-headers': Object.keys(own).join(','),
        'x-ca-signature': hmac('sha256', 'the-secret', text).toString(encoding),
      },
    });
  };
  expect(await ask({})).toBeUndefined();
  const other = await ask({ accept: '*/*' });
  expect(other?.detail).toMatch(/Accept was signed as "\*\/\*" and sent as "application\/json"/);
  expect(other?.difference).toMatch(/^line 2, column 1:/);
  expect((await ask({ lines: (text) => text.replace('\n\n', '\n') }))?.detail).toMatch(/Empty lines were left out/);
  expect((await ask({ encoding: 'hex' }))?.detail).toMatch(/printed as hexadecimal/);
});

test('a refused client by hand of hmac_sha1 is told of its secret', async () => {
  const ask = (secret: string) => {
    const now = Math.floor(Date.now() / 1000);
    const raw = `a=key-id&b=${now + 100}&c=${now}&d=1234567890`;
    const form = new FormData();
    form.append('sign', Buffer.concat([hmac('sha1', secret, raw), Buffer.from(raw)]).toString('base64'));
    form.append('sign_version', 'hmac_sha1');
    form.append('group_id', 'staff');
    return told(mockMegviiFinauth({ credentials }), 'https://api-sgp.yljz.com/finauth/search/group/get_size', {
      method: 'POST',
      body: form,
    });
  };
  expect(await ask('the-secret')).toBeUndefined();
  expect((await ask('the-secret\n'))?.detail).toMatch(/trim/);
});

test('a session token that was signed is shown nowhere', async () => {
  const sessionToken = 'session/token+of=somebody';
  const mock = mockAlibabaLinkvisual({ credentials: { keyId: 'key-id', secret: 'the-secret', sessionToken } });
  const query = `Action=QueryFaceUserBatch&Version=2018-01-20&AccessKeyId=key-id&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&SignatureNonce=1&Timestamp=${encodeURIComponent(new Date().toISOString().replace(/\.\d+Z$/, 'Z'))}&SecurityToken=${encodeURIComponent(sessionToken)}&Signature=AAAA`;
  const explanation = await told(mock, `https://linkvisual.cn-shanghai.aliyuncs.com/?${query}`, { method: 'POST' });
  expect(explanation?.stringToSign).toContain('SecurityToken%3D***');
  expect(decodeURIComponent(decodeURIComponent(JSON.stringify(mock.calls())))).not.toContain('somebody');
});
