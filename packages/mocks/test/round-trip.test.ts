import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { services } from '@polyface/mocks/services';
import { createClient, type Credentials, type Operation } from '@polyface/runtime';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import {
  normalize,
  serviceOf,
  sign,
  validate,
  verify,
  type Verifier,
  type WireRequest,
} from '@polyface/runtime/server';
import { arbitraryOf } from './arbitrary.ts';
import { optionValues } from './option-values.ts';

const servers = [alibabaGatewayServer, alibabaRpcServer, megviiServer, tencentTc3Server];
const now = Date.UTC(2026, 10, 23, 12);
const environment = { now: () => now, uuid: () => crypto.randomUUID() };
const credentials: Credentials = { keyId: 'key-id', secret: 'the-secret' };

const operations = Object.values(services).flatMap((mock) =>
  Object.values(mock()).flatMap((member: unknown) => {
    const operation = (member as { operation?: Operation } | undefined)?.operation;
    return operation ? [operation] : [];
  }),
);
const signings: Record<string, readonly (object | undefined)[]> = {
  'alibaba-rpc': [undefined, { version: 'V2' }],
  'alibaba-gateway': [undefined, { method: 'HmacSHA1' }],
  megvii: [undefined, { singleUse: true }, { validFor: 5 }],
};
const cases = operations.flatMap((operation) =>
  (signings[operation.service.protocol.id] ?? [undefined]).map((signing) => ({
    operation,
    signing,
    id: operation.id,
    options: JSON.stringify(signing) ?? 'default options',
  })),
);

const serverOf = ({ service }: Operation) => servers.find(({ id }) => id === service.protocol.id)!;

async function encode(operation: Operation, input: unknown, signing?: object): Promise<WireRequest> {
  const { protocol, endpoint } = serviceOf(operation);
  return protocol.encode(
    {
      operation,
      input: input as Record<string, unknown>,
      endpoint: new URL(endpoint),
      options: optionValues(operation),
      environment,
    },
    signing,
  );
}

async function signRequest(
  operation: Operation,
  input: unknown,
  signing?: object,
  key = credentials,
): Promise<WireRequest> {
  const signer = operation.service.protocol.signer(signing);
  return sign(signer, await encode(operation, input, signing), key, { now, nonce: crypto.randomUUID() });
}

const verifierOf = (operation: Operation, more: Partial<Verifier> = {}): Verifier => ({
  signers: serverOf(operation).signers,
  credentials: [credentials],
  now,
  ...more,
});

/** A route in which each `{parameter}` of the path matches a value. */
function routePattern(route: string): RegExp {
  const parts = route.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

test('the operations use all four protocols', () => {
  expect(new Set(operations.map(({ service }) => service.protocol.id)).size).toBe(4);
});

describe.each(cases)('$id, signed with $options', ({ operation, signing }) => {
  const inputs = arbitraryOf(operation.input);

  test('is parsed to its input, found by its route, and its signature is accepted', async () => {
    const server = serverOf(operation);
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        fc.pre(validate(input, operation.input).length === 0);
        const request = await signRequest(operation, input, signing);
        expect(server.requestedRoute(request)).toMatch(routePattern(server.routeOf(operation)));
        expect(server.recognizes(request)).toBe(true);
        expect(normalize(server.parse(operation, request), operation.input)).toEqual(normalize(input, operation.input));
        expect(await verify(request, verifierOf(operation))).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  test('has a fault of its own for each mistake', async () => {
    const [input] = fc.sample(
      inputs.filter((one) => validate(one, operation.input).length === 0),
      1,
    );
    const signed = await signRequest(operation, input, signing);
    const unsigned = await encode(operation, input, signing);
    const otherCredentials = { ...credentials, secret: 'another' };
    const faultOf = async (request: WireRequest, more: Partial<Verifier> = {}) => {
      const verdict = await verify(request, verifierOf(operation, more));
      return verdict.ok ? 'none' : verdict.fault;
    };
    expect(await faultOf(signed)).toBe('none');
    expect(await faultOf(unsigned)).toBe('missing');
    expect(await faultOf(signed, { credentials: [otherCredentials] })).toBe('signature');
    expect(await faultOf(signed, { credentials: [{ keyId: 'unknown', secret: 'x' }] })).toBe('unknown-key');
    expect(await faultOf(signed, { now: now + 3_600_000 })).toBe('expired');
    expect(await faultOf(signed, { credentials: [{ ...credentials, sessionToken: 'token' }] })).toBe('wrong-token');
    const used = new Set<string>();
    const nonces = { add: (nonce: string) => !used.has(nonce) && !!used.add(nonce) };
    expect(await faultOf(signed, { nonces })).toBe('none');
    const allowsReplay =
      operation.service.protocol.id === 'tencent-tc3' ||
      (operation.service.protocol.id === 'megvii' && !JSON.stringify(signing)?.includes('singleUse'));
    expect(await faultOf(signed, { nonces })).toBe(allowsReplay ? 'none' : 'replayed');
  });
});

describe.each([...new Set(operations.map(({ service }) => service))])('the options of $id', (service) => {
  const create = (options: object) => () =>
    createClient(
      { operation: operations.find((operation) => operation.service === service)! },
      { credentials, ...options },
    );
  const { signingOptions } = service.protocol;
  const options = Object.entries({ ...service.options, ...(signingOptions && { signing: signingOptions }) });

  test('every valid value is accepted', () => {
    for (const [name, schema] of options) {
      for (const value of fc.sample(arbitraryOf(schema), 20)) {
        // A copy: a schema is compiled once, and `validate` has the features that a client may lack.
        if (validate(value, structuredClone(schema)).length === 0) expect(create({ [name]: value })).not.toThrow();
      }
    }
  });

  test('a value of another type is refused, with its place', () => {
    for (const [name] of options) expect(create({ [name]: Symbol() })).toThrow(new RegExp(`${name} must be`));
  });
});

test('a request with a changed byte in its signed part is refused', async () => {
  const tencent = operations.find(({ id }) => id === 'getFaceIdToken')!;
  const iot = operations.find(({ id }) => id === 'getFaceImage')!;
  const linkvisual = operations.find(({ id }) => id === 'queryFaceUserBatch')!;
  const changes: [Operation, object, (request: WireRequest) => WireRequest, string][] = [
    [
      tencent,
      { CompareLib: 'BUSINESS', IdCard: '1', Name: 'n' },
      (request) => ({ ...request, body: request.body.map((byte, index) => (index === 20 ? byte ^ 1 : byte)) }),
      'signature',
    ],
    [
      iot,
      { userType: 'OPEN', userId: '1' },
      (request) => ({ ...request, body: request.body.map((byte, index) => (index === 20 ? byte ^ 1 : byte)) }),
      'content',
    ],
    [iot, { userType: 'OPEN', userId: '1' }, (request) => ({ ...request, path: `${request.path}x` }), 'signature'],
    [
      linkvisual,
      { IsolationId: 'a', UserIdList: ['b'] },
      (request) => ({ ...request, query: request.query.replace('=a', '=c') }),
      'signature',
    ],
    [
      linkvisual,
      { IsolationId: 'a', UserIdList: ['b'] },
      (request) => ({ ...request, body: new Uint8Array([1]) }),
      'content',
    ],
  ];
  for (const [operation, input, change, fault] of changes) {
    const verdict = await verify(change(await signRequest(operation, input)), verifierOf(operation));
    expect(verdict).toMatchObject({ ok: false, fault });
  }
});
