import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../data/read.ts';
import { documentedOf } from '../../call/chunks.ts';
import { liveService } from '../../call/service.ts';
import { spreadLines } from '../../show/request.ts';
import { preset } from '../preset.ts';
import { schemesOf } from '../schemes.ts';
import { signingSteps, unsignedRequest } from '../steps.ts';
import { checkPastedText } from './check-pasted-text.ts';

const cases = catalog.flatMap(({ service, operations }) =>
  operations.map((operation) => ({
    service,
    operation,
    name: `${service.id} ${operation.id}`,
  })),
);
type Case = (typeof cases)[number];

async function panelOf({ service: data, operation }: Case, signing?: unknown) {
  const service = await liveService(data.id);
  const definition = service.operation(operation.constant);
  const values = { ...preset, signing };
  const input = operation.example ?? {};
  const steps = await signingSteps(definition, input, values);
  const { signers } = (await documentedOf(data.id)).protocol;
  const context = {
    ...preset,
    own: steps,
    signers,
    plain: await unsignedRequest(definition, input, values),
  };
  return { steps, check: (text: string) => checkPastedText(service, text, context) };
}

const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const oneOf = (id: string) => cases.find(({ operation }) => operation.id === id)!;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(cases)('$name', (one) => {
  test.each([undefined, ...schemesOf(one.service.protocol)])('accepts its own texts, %o', async (scheme) => {
    const { steps, check } = await panelOf(one, scheme?.signing);
    const { signed, stringToSign, canonicalRequest } = steps;
    const texts = [
      stringToSign,
      `${stringToSign}\n`,
      ...(canonicalRequest === undefined ? [] : [canonicalRequest]),
      spreadLines(signed).join('\n'),
      `curl -sS -X ${signed.method} ${quote(signed.url)} ${signed.headers
        .filter(([name]) => name !== 'host')
        .map(([name, value]) => `\\\n  -H ${quote(`${name}: ${value}`)}`)
        .join(' ')} ${signed.body === '' ? '' : `--data-binary ${quote(signed.body)}`}`,
    ];
    for (const text of texts) expect(await check(text), text).toMatchObject({ isAccepted: true });
  });
});

describe('a text of TC3-HMAC-SHA256', async () => {
  const { steps, check } = await panelOf(oneOf('getFaceIdToken'));
  const timestamp = '1700000000';
  const body = JSON.stringify(oneOf('getFaceIdToken').operation.example);
  const canonical = (type: string, list: string, hash: string) =>
    ['POST', '/', '', `content-type:${type}`, 'host:faceid.tencentcloudapi.com', '', list, hash].join('\n');
  const toSign = (request: string) =>
    `TC3-HMAC-SHA256\n${timestamp}\n2023-11-14/faceid/tc3_request\n${sha256(request)}`;

  test.each(['application/json', 'application/json; charset=utf-8'])(
    'is accepted with other signed headers, another clock and the type %s',
    async (type) => {
      const request = canonical(type, 'content-type;host', sha256(body));
      expect(await check(request)).toMatchObject({
        isAccepted: true,
        kind: 'canonicalRequest',
      });
      expect(await check(toSign(request))).toMatchObject({
        isAccepted: true,
        kind: 'stringToSign',
        facts: {
          issuedAt: 1_700_000_000_000,
          signedHeaders: 'content-type;host',
          contentType: type,
        },
      });
    },
  );

  test('is accepted with the body as Python serializes it', async () => {
    const spaced = body.replaceAll('":', '": ').replaceAll(',"', ', "');
    const escaped = spaced.replaceAll(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
    for (const text of [spaced, escaped]) {
      expect(await check(toSign(canonical('application/json', 'content-type;host', sha256(text))))).toMatchObject({
        isAccepted: true,
      });
    }
  });

  test.each([
    ['a missing empty line', (text: string) => text.replace('\n\ncontent-type;', '\ncontent-type;'), /empty line/],
    [
      'header values in their original case',
      (text: string) => text.replace('getfaceidtoken', 'GetFaceIdToken'),
      /original case/,
    ],
    ['an empty path', (text: string) => text.replace('POST\n/\n', 'POST\n\n'), /empty path/],
    ['an empty body', (text: string) => text.replace(/[0-9a-f]{64}$/, sha256('')), /empty body/],
  ])('names the mistake: %s', async (_, change, detail) => {
    const own = steps.canonicalRequest!;
    const text = change(own);
    expect(text).not.toBe(own);
    const result = await check(text);
    expect(result.isAccepted).toBe(false);
    expect(result.explanation?.detail).toMatch(detail);
    expect(result.difference).toBeDefined();
  });

  test('is refused with a date that is not that of its timestamp', async () => {
    const text = steps.stringToSign.replace('2026-01-30/', '2026-01-31/');
    expect((await check(text)).explanation?.detail).toMatch(/date of the credential scope/);
  });

  test('is refused as a digest without a place if the hash differs', async () => {
    const result = await check(steps.stringToSign.replace(/[0-9a-f]{64}$/, sha256('other')));
    expect(result).toMatchObject({ isAccepted: false, isDigest: true });
  });
});

test('a whole request with the wrong secret, a space after the secret and an old clock gets the verdict of the mock', async () => {
  const { steps, check } = await panelOf(oneOf('getFaceIdToken'));
  const text = spreadLines(steps.signed).join('\n');
  const wrong = text.replace(/Signature=[0-9a-f]{64}/, `Signature=${sha256('wrong')}`);
  expect((await check(wrong)).explanation?.detail).toMatch(/^The signature does not match/);
  const { stringToSign } = steps;
  const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
  const key = hmac(hmac(hmac(`TC3${preset.secret}\n`, '2026-01-30'), 'faceid'), 'tc3_request');
  const spaced = text.replace(/Signature=[0-9a-f]{64}/, `Signature=${hmac(key, stringToSign).toString('hex')}`);
  expect((await check(spaced)).explanation?.detail).toMatch(/line break after it/);
});

test('a string to sign of the API gateway without its empty lines is named', async () => {
  const { steps, check } = await panelOf(oneOf('getFaceImage'));
  const text = steps.stringToSign.replaceAll('\n\n', '\n');
  const result = await check(text);
  expect(result.isAccepted).toBe(false);
  expect(result.explanation?.detail).toMatch(/empty lines/);
});

test('version 2 of Alibaba RPC and version 1 of Tencent are read from their strings to sign', async () => {
  const rpc = await panelOf(oneOf('queryFaceUser'));
  const parameters = new Map([
    ['AccessKeyId', preset.keyId],
    ['Action', 'QueryFaceUser'],
    ['IsolationId', 'a b*'],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureNonce', 'n-1'],
    ['SignatureVersion', '1.0'],
    ['Timestamp', '2023-11-14T22:13:20Z'],
    ['UserId', 'u'],
    ['Version', oneOf('queryFaceUser').service.version],
  ]);
  const encode = (text: string) => encodeURIComponent(text).replaceAll('*', '%2A');
  const query = [...parameters].map((pair) => pair.map(encode).join('=')).join('&');
  expect(await rpc.check(`GET&%2F&${encode(query)}`)).toMatchObject({
    isAccepted: true,
    facts: { issuedAt: 1_700_000_000_000 },
  });
  expect((await rpc.check(`GET&%2F&${query}`)).explanation?.detail).toMatch(/only once/);
  expect((await rpc.check(`GET&%2F&${encode(query.replace('%20', '+'))}`)).explanation?.detail).toMatch(
    /as \+|as a form/,
  );

  const tencent = await panelOf(oneOf('getFaceIdToken'));
  const version1 = `GETfaceid.tencentcloudapi.com/?Action=GetFaceIdToken&Nonce=1&Region=ap-guangzhou&SecretId=${preset.keyId}&Timestamp=1700000000&Version=2018-03-01`;
  expect(await tencent.check(version1)).toMatchObject({
    isAccepted: true,
    facts: { scheme: 'HmacSHA1' },
  });
});

test('the form field sign of Megvii is checked with its digest', async () => {
  const { steps, check } = await panelOf(oneOf('createGroup'));
  expect(await check(steps.signature)).toMatchObject({ isAccepted: true });
  expect(await check(`A${steps.signature.slice(1)}`)).toMatchObject({
    isAccepted: steps.signature.startsWith('A'),
  });
});

test('an unfinished string to sign is compared with that of the form', async () => {
  const { steps, check } = await panelOf(oneOf('getFaceIdToken'));
  const text = steps.stringToSign.slice(0, 26).replace(/\d$/, 'x');
  expect(await check(text)).toMatchObject({ isAccepted: false, difference: { line: 2, column: 10 } });
});

test('a text that cannot be read is reported with its reason', async () => {
  const { check } = await panelOf(oneOf('getFaceIdToken'));
  await expect(check('hello')).rejects.toMatchObject({ reason: 'unknown' });
  await expect(check('curl -H "Authorization: $signature" https://x.example')).rejects.toMatchObject({
    reason: 'variables',
  });
  await expect(check('curl https://x.example -d @body.json')).rejects.toMatchObject({ reason: 'file' });
  await expect(check('curl -X POST')).rejects.toMatchObject({
    reason: 'noUrl',
  });
});
