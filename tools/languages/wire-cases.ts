import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Credentials, Operation } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';
import { arbitraryOf } from '../../packages/mocks/test/arbitrary.ts';
import { asJson, documented } from './documented.ts';

/**
 * Writes what the TypeScript clients send for every documented example, for long inputs and for 1,000 random inputs per protocol, one JSON
 * object per line. The tests of the other languages read it: each must send the same bytes.
 */
const [file = 'build/languages/wire-cases.jsonl'] = process.argv.slice(2);
const perProtocol = 1000;
const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const uuid = 'c9f15cbf-f4ac-4a6c-b54d-f51abf4b5b44';
const plain: Credentials = { keyId: 'testKeyId', secret: 'testSecret' };
const temporary: Credentials = { ...plain, sessionToken: 'testToken/+=' };
const signings: Record<string, readonly object[]> = {
  'alibaba-rpc': [{}, { version: 'V2' }],
  'alibaba-gateway': [{}, { method: 'HmacSHA1' }],
  megvii: [{}, { singleUse: true }, { validFor: 5 }],
  'tencent-tc3': [{}],
};

async function wireCase(
  operation: Operation,
  input: object,
  signing: object,
  credentials: Credentials,
  { snapshot, endpoint = operation.service.endpoint }: { snapshot?: string; endpoint?: string } = {},
) {
  const { protocol, id } = operation.service;
  const environment = { now: () => now, uuid: () => uuid };
  const call = {
    operation,
    input: input as Record<string, unknown>,
    endpoint: new URL(endpoint),
    options: {},
    environment,
  };
  const unsigned = await protocol.encode(call, signing);
  const signer = protocol.signer(signing, operation.service);
  const { keyId, secret, sessionToken } = credentials;
  const stamped = await signer.stamp(unsigned, { keyId, now, nonce: uuid, ...(sessionToken && { sessionToken }) });
  const { canonicalRequest = null, stringToSign } = await signer.canonicalize(stamped);
  const signature = await signer.computeSignature(stringToSign, secret);
  const texts = { canonicalRequest, stringToSign, signature };
  const { body, ...request } = signer.attach(stamped, signature);
  const expected = { ...request, body: Buffer.from(body).toString('base64') };
  return JSON.stringify(
    {
      service: id,
      operation: operation.id,
      endpoint,
      signing,
      credentials,
      now,
      uuid,
      snapshot,
      input,
      expected,
      texts,
    },
    asJson,
  );
}

function examples(): Promise<string>[] {
  return documented.flatMap(({ operation, example = {} }) => {
    const folder = `packages/mocks/test/wire/${operation.service.id}`;
    const v2 = wireCase(operation, example, { version: 'V2' }, plain, { snapshot: `${folder}/${operation.id}.v2.txt` });
    const own = wireCase(operation, example, {}, plain, { snapshot: `${folder}/${operation.id}.txt` });
    return operation.service.protocol.id === 'alibaba-rpc' ? [own, v2] : [own];
  });
}

function random(protocol: string): Promise<string>[] {
  const operations = documented
    .map(({ operation }) => operation)
    .filter(({ service }) => service.protocol.id === protocol);
  return operations.flatMap((operation, index) => {
    const valid = arbitraryOf(operation.input).filter((input) => validate(input, operation.input).length === 0);
    const inputs = fc.sample(valid, { numRuns: Math.ceil(perProtocol / operations.length), seed: index + 1 });
    return inputs.map((input, number) => {
      const ways = signings[protocol] ?? [{}];
      const credentials = ['alibaba-rpc', 'tencent-tc3'].includes(protocol) && number % 3 === 0 ? temporary : plain;
      const endpoint = number % 5 === 0 ? 'https://proxy.example:8443/vendors/' : operation.service.endpoint;
      return wireCase(operation, input as object, ways[number % ways.length]!, credentials, { endpoint });
    });
  });
}

/** Inputs whose query is just short enough for a URL, and too long. */
function longQueries(): Promise<string>[] {
  const texts = documented.filter(({ operation }) => operation.service.protocol.id === 'alibaba-rpc');
  return texts.flatMap(({ operation, example = {} }) => {
    const name = Object.entries(example).find(([, value]) => typeof value === 'string')?.[0];
    if (name === undefined) return [];
    const input = (length: number) => ({ ...example, [name]: 'a/'.repeat(length) });
    const cases = [1_000, 1_480, 1_500, 4_000].map(input).filter((one) => validate(one, operation.input).length === 0);
    return cases.flatMap((one) => [{}, { version: 'V2' }].map((signing) => wireCase(operation, one, signing, plain)));
  });
}

const lines = await Promise.all([...examples(), ...longQueries(), ...Object.keys(signings).flatMap(random)]);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`wire-cases: ${lines.length} written to ${file}`);
