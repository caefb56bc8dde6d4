import { describe, expect, test } from 'vitest';
import { VendorError } from '@polyface/runtime';
import { errorsOf } from '../../data/catalog.ts';
import { exampleInput } from '../../data/typed-input.ts';
import { optionValues } from '../../data/option-values.ts';
import { catalog } from '../../data/read.ts';
import { preset } from '../sign/preset.ts';
import { schemesOf } from '../sign/schemes.ts';
import { signingSteps } from '../sign/steps.ts';
import { demoKey } from './demo-key.ts';
import { recordingFetch, type Exchange } from './exchange.ts';
import { run } from './run.ts';
import { liveService } from './service.ts';

const cases = catalog.flatMap(({ service, operations }) => operations.map((operation) => ({ service, operation })));
const environment = { now: () => preset.now, uuid: () => preset.nonce };

describe.each(cases)('$operation.service $operation.id', ({ service: data, operation }) => {
  const request = { operation, input: operation.example ?? {}, isFirst: true };

  test('succeeds on the first run, whatever ran before', async () => {
    const service = await liveService(data.id);
    const result = await run(service, { ...request, simulate: '' });
    expect(result.error).toBeUndefined();
    expect(result.verified).toBe(true);
  });

  test('returns exactly the simulated code: its own and those of its service', async () => {
    const service = await liveService(data.id);
    const received: unknown[] = [];
    const codes = errorsOf(data, operation).map(({ code }) => code);
    for (const simulate of codes) {
      const { error } = await run(service, { ...request, simulate });
      received.push(error instanceof VendorError ? error.code : error);
    }
    expect(received).toEqual(codes);
  });

  test.each([undefined, ...schemesOf(data.protocol)])('Sign shows what the client sends, %o', async (scheme) => {
    const service = await liveService(data.id);
    const exchange: Exchange = {};
    const call = service.client(operation.constant, {
      ...optionValues(data, operation),
      credentials: demoKey,
      environment,
      fetch: recordingFetch(() => Promise.reject(new Error('The request is recorded.')), exchange),
      ...(scheme?.signing && { signing: scheme.signing }),
    });
    const input = exampleInput(operation, service.operation(operation.constant));
    await call(input).catch(() => {});
    const steps = await signingSteps(service.operation(operation.constant), input, {
      ...preset,
      signing: scheme?.signing,
      options: optionValues(data, operation),
    });
    // The headers that name the client and its version are not signed.
    const sorted = (view: Exchange['request']) => ({
      ...view,
      headers: view?.headers.filter(([, value]) => !value.startsWith('polyface/')).toSorted(),
    });
    expect(sorted(steps.signed)).toEqual(sorted(exchange.request));
    expect(JSON.stringify(steps)).not.toContain(preset.secret);
  });
});

test('a response simulated for an invalid input does not affect the next call', async () => {
  const service = await liveService('tencent-faceid');
  const operation = cases.find(({ operation: { id } }) => id === 'getFaceIdToken')!.operation;
  const invalid = await run(service, {
    operation,
    input: {},
    simulate: 'UnauthorizedOperation.Arrears',
    isFirst: false,
  });
  expect(invalid.error?.name).toBe('InvalidInputError');
  const next = await run(service, { operation, input: operation.example, simulate: '', isFirst: false });
  expect(next.error).toBeUndefined();
});

test('the record of a documented request is restored once; without one in the seed data the response is the documented one', async () => {
  const service = await liveService('megvii-finauth');
  const named = (id: string) => cases.find(({ operation }) => operation.id === id)!.operation;
  const runOperation = (id: string, isFirst: boolean) =>
    run(service, { operation: named(id), input: named(id).example, simulate: '', isFirst });
  service.session!.reset();
  await runOperation('freeGroup', true);
  expect((await runOperation('getGroupInfo', false)).error).toBeInstanceOf(VendorError);
  expect(await runOperation('getGroupInfo', true)).toMatchObject({
    note: 'restored',
    data: { info: { group_id: 'staff' } },
  });
  expect((await runOperation('getGroupInfo', true)).note).toBeUndefined();
  const faceid = await liveService('tencent-faceid');
  const operation = named('getFaceIdResult');
  const result = await run(faceid, { operation, input: operation.example, simulate: '', isFirst: false });
  expect(result).toMatchObject({ note: 'documented' });
});
