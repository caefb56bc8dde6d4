import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { services } from '@polyface/mocks/services';
import type { Credentials, Operation } from '@polyface/runtime';
import { sign, validate } from '@polyface/runtime/server';
import { arbitraryOf } from '../../packages/mocks/test/arbitrary.ts';

/**
 * Writes what the TypeScript clients send for every documented example and for 1,000 random inputs per protocol, one JSON object per
 * line. The tests of the other languages read it: each must send the same bytes.
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

interface Documented {
  readonly operation: Operation;
  readonly example: Record<string, unknown> | undefined;
}

const documented = Object.values(services).flatMap((mock) =>
  Object.values(mock()).filter(
    (member: unknown): member is Documented => typeof member === 'object' && member !== null && 'operation' in member,
  ),
);

async function wireCase(
  operation: Operation,
  input: object,
  signing: object,
  credentials: Credentials,
  snapshot?: string,
) {
  const { protocol, endpoint, id } = operation.service;
  const environment = { now: () => now, uuid: () => uuid };
  const call = {
    operation,
    input: input as Record<string, unknown>,
    endpoint: new URL(endpoint),
    options: {},
    environment,
  };
  const unsigned = await protocol.encode(call, signing);
  const { body, ...request } = await sign(protocol.signer(signing), unsigned, credentials, { now, nonce: uuid });
  const expected = { ...request, body: Buffer.from(body).toString('base64') };
  return JSON.stringify(
    { service: id, operation: operation.id, signing, credentials, now, uuid, snapshot, input, expected },
    asJson,
  );
}

function asJson(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(String(value));
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
}

function examples(): Promise<string>[] {
  return documented.flatMap(({ operation, example = {} }) => {
    const folder = `packages/mocks/test/wire/${operation.service.id}`;
    const v2 = wireCase(operation, example, { version: 'V2' }, plain, `${folder}/${operation.id}.v2.txt`);
    const own = wireCase(operation, example, {}, plain, `${folder}/${operation.id}.txt`);
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
      return wireCase(operation, input as object, ways[number % ways.length]!, credentials);
    });
  });
}

const lines = await Promise.all([...examples(), ...Object.keys(signings).flatMap(random)]);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`wire-cases: ${lines.length} written to ${file}`);
