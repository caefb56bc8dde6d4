import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { parse } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getFaceImage } from '@polyface/clients/alibaba-iot';
import { queryFaceUserBatch } from '@polyface/clients/alibaba-linkvisual';
import { getFaceIdToken } from '@polyface/clients/tencent-faceid';
import type { Credentials, Operation } from '@polyface/runtime';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { header, sign, urlOf, verify, type WireRequest } from '@polyface/runtime/server';

const require = createRequire(import.meta.url);
const { default: tencentSign } = require('tencentcloud-sdk-nodejs/tencentcloud/common/sign') as {
  default: { sign3(of: object): string };
};
const { default: alibabaUtil } = require('@alicloud/openapi-util') as {
  default: {
    getRPCSignature(parameters: object, method: string, secret: string): string;
    getAuthorization(request: object, algorithm: string, payload: string, keyId: string, secret: string): string;
  };
};
const { Client: GatewayClient } = require('aliyun-api-gateway') as {
  Client: new (
    key: string,
    secret: string,
  ) => {
    buildStringToSign(method: string, headers: object, signed: string, url: object): string;
    sign(text: string): string;
    md5(content: string): string;
  };
};

const runs = 1_000;
const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const environment = { now: () => now, uuid: () => '3156853299f313e23d1673dc12e1703d' };

/** Unicode, empty strings, and characters that are reserved in some encoding. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...' !*\'()~+/?:@&=%#;,[]{}"<>\\|^`-_.a1') }),
  fc.constant(''),
);
const key = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_*+/='), minLength: 1, maxLength: 40 });
const credentialsOf = fc.record({ keyId: key, secret: key });

async function signRequest(
  operation: Operation,
  input: Record<string, unknown>,
  credentials: Credentials,
  signing?: object,
): Promise<WireRequest> {
  const { protocol, endpoint } = operation.service;
  const request = await protocol.encode(
    { operation, input, endpoint: new URL(endpoint), options: {}, environment },
    signing,
  );
  return sign(protocol.signer(signing), request, credentials, { now, nonce: environment.uuid() });
}

function pairsOf(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

describe(`for ${runs} random requests our signature equals that of the vendor's SDK`, () => {
  const people = fc.record({ IsolationId: anyText, UserIdList: fc.array(anyText, { minLength: 1, maxLength: 50 }) });

  test('Alibaba RPC V2, HMAC-SHA1', async () => {
    await fc.assert(
      fc.asyncProperty(people, credentialsOf, async (input, credentials) => {
        const request = await signRequest(queryFaceUserBatch, input, credentials, { version: 'V2' });
        const { Signature, ...parameters } = pairsOf(request.query);
        expect(Signature).toBe(alibabaUtil.getRPCSignature(parameters, request.method, credentials.secret));
      }),
      { numRuns: runs },
    );
  });

  test('Alibaba RPC V3, ACS3-HMAC-SHA256', async () => {
    await fc.assert(
      fc.asyncProperty(people, credentialsOf, async (input, credentials) => {
        const request = await signRequest(queryFaceUserBatch, input, credentials);
        const headers = Object.fromEntries(request.headers.filter(([name]) => name !== 'authorization'));
        const expected = alibabaUtil.getAuthorization(
          { method: request.method, pathname: request.path, query: pairsOf(request.query), headers },
          'ACS3-HMAC-SHA256',
          createHash('sha256').update(request.body).digest('hex'),
          credentials.keyId,
          credentials.secret,
        );
        expect(header(request, 'authorization')).toBe(expected);
      }),
      { numRuns: runs },
    );
  });

  test('Tencent, TC3-HMAC-SHA256', async () => {
    const person = fc.record({ CompareLib: fc.constant('BUSINESS'), IdCard: anyText, Name: anyText, Extra: anyText });
    await fc.assert(
      fc.asyncProperty(person, credentialsOf, async (input, credentials) => {
        const request = await signRequest(getFaceIdToken, input, credentials);
        const authorization = tencentSign.sign3({
          method: 'POST',
          url: urlOf(request),
          payload: Buffer.from(request.body),
          timestamp: now / 1_000,
          service: 'faceid',
          secretId: credentials.keyId,
          secretKey: credentials.secret,
          headers: { 'Content-Type': header(request, 'content-type') },
        });
        const sdkRequest = {
          ...request,
          headers: request.headers.map(
            ([name, value]) => [name, name === 'authorization' ? authorization : value] as const,
          ),
        };
        const verifier = {
          signers: tencentTc3Server.signers,
          credentials: [credentials],
          now,
        };
        expect(await verify(sdkRequest, verifier)).toMatchObject({ ok: true });
      }),
      { numRuns: runs },
    );
  });

  test('Alibaba gateway, HmacSHA256', async () => {
    const person = fc.record({ userType: fc.constant('OPEN'), userId: anyText, imageFormat: fc.constant('URL') });
    await fc.assert(
      fc.asyncProperty(person, credentialsOf, async (input, credentials) => {
        const request = await signRequest(getFaceImage, input, credentials);
        const sdk = new GatewayClient(credentials.keyId, credentials.secret);
        const headers = Object.fromEntries(request.headers);
        const names = headers['x-ca-signature-headers']!.split(',').sort();
        const lines = names.map((name) => `${name}:${headers[name]}`).join('\n');
        expect(headers['content-md5']).toBe(sdk.md5(Buffer.from(request.body).toString('utf8')));
        expect(headers['x-ca-signature']).toBe(
          sdk.sign(sdk.buildStringToSign('POST', headers, lines, parse(urlOf(request), true))),
        );
      }),
      { numRuns: runs },
    );
  });
});
