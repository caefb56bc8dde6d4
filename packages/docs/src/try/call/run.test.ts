import { describe, expect, test } from 'vitest';
import { VendorError } from '@polyface/runtime';
import { errorsOf } from '../../data/catalogue.ts';
import { catalogue } from '../../data/read.ts';
import { preset } from '../sign/preset.ts';
import { schemesOf } from '../sign/schemes.ts';
import { walk } from '../sign/walk.ts';
import { demoKey } from './demo-key.ts';
import { recorded, type Exchange } from './exchange.ts';
import { run } from './run.ts';
import { liveService } from './service.ts';

const cases = catalogue.flatMap(({ service, operations }) => operations.map((operation) => ({ service, operation })));
const environment = { now: () => preset.now, uuid: () => preset.nonce };

describe.each(cases)('$operation.service $operation.id', ({ service: data, operation }) => {
  const asked = { operation, input: operation.example ?? {}, first: true };

  test('succeeds at the first press, and after anything that was run before', async () => {
    const service = await liveService(data.id);
    const outcome = await run(service, { ...asked, answer: '' });
    expect(outcome.error).toBeUndefined();
    expect(outcome.verified).toBe(true);
  });

  test('gives exactly the code that is asked for: its own and those of its service', async () => {
    const service = await liveService(data.id);
    const given: unknown[] = [];
    const codes = errorsOf(data, operation).map(({ code }) => code);
    for (const answer of codes) {
      const { error } = await run(service, { ...asked, answer });
      given.push(error instanceof VendorError ? error.code : error);
    }
    expect(given).toEqual(codes);
  });

  test.each([undefined, ...schemesOf(data.protocol)])('Sign shows what the client sends, %o', async (scheme) => {
    const service = await liveService(data.id);
    const exchange: Exchange = {};
    const call = service.client(operation.constant, {
      credentials: demoKey,
      environment,
      fetch: recorded(() => Promise.reject(new Error('far enough')), exchange),
      ...(scheme?.signing && { signing: scheme.signing }),
    });
    await call(asked.input).catch(() => {});
    const steps = await walk(service.operation(operation.constant), asked.input, {
      ...preset,
      signing: scheme?.signing,
    });
    const sorted = (request: Exchange['request']) => ({ ...request, headers: request?.headers.toSorted() });
    expect(sorted(steps.signed)).toEqual(sorted(exchange.request));
    expect(JSON.stringify(steps)).not.toContain(preset.secret);
  });
});

test('an answer asked for an invalid input does not wait for the next call', async () => {
  const service = await liveService('tencent-faceid');
  const operation = cases.find(({ operation: { id } }) => id === 'getFaceIdToken')!.operation;
  const refused = await run(service, { operation, input: {}, answer: 'UnauthorizedOperation.Arrears', first: false });
  expect(refused.error?.name).toBe('InvalidInputError');
  const next = await run(service, { operation, input: operation.example, answer: '', first: false });
  expect(next.error).toBeUndefined();
});

test('what a documented request asks for is put back once; what the seeds never held is answered as documented', async () => {
  const service = await liveService('megvii-finauth');
  const named = (id: string) => cases.find(({ operation }) => operation.id === id)!.operation;
  const press = (id: string, first: boolean) =>
    run(service, { operation: named(id), input: named(id).example, answer: '', first });
  service.memory!.forget();
  await press('freeGroup', true);
  expect((await press('getGroupInfo', false)).error).toBeInstanceOf(VendorError);
  expect(await press('getGroupInfo', true)).toMatchObject({ note: 'putBack', data: { info: { group_id: 'staff' } } });
  expect((await press('getGroupInfo', true)).note).toBeUndefined();
  const faceid = await liveService('tencent-faceid');
  const result = named('getFaceIdResult');
  const outcome = await run(faceid, { operation: result, input: result.example, answer: '', first: false });
  expect(outcome).toMatchObject({ note: 'documented' });
});
