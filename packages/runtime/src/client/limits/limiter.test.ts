import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createClient } from '../client.ts';
import { credentials } from '../client.test.data.ts';
import { createLimiter } from './limiter.ts';
import { createProcessQuota } from './process-quota.ts';
import { operationOf, callOf, respond, type Script } from '../call/retry.test.data.ts';
import { input, listen, rejectionOf, success } from '../test-server.test.data.ts';

const rateLimit = { requests: 3, per: 'second', scope: 'account' } as const;

describe('the limiter', () => {
  test('never lets more requests leave in a window than the vendor allows, in order', async () => {
    let time = 0;
    const sent: { order: number; time: number }[] = [];
    const limiter = createLimiter();
    const clock = { elapsed: () => time, sleep: async (milliseconds: number) => void (time += milliseconds) };
    const { signal } = new AbortController();
    const names = { key: 'k', service: 's', operation: 'o', keyId: 'i' };
    const request = { ...names, limit: rateLimit, signal, clock, onWait: () => {} };
    await Promise.all(
      Array.from({ length: 20 }, async (_, order) => {
        await limiter.acquire(request);
        sent.push({ order, time });
      }),
    );
    expect(sent.map(({ order }) => order)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    for (const { time: from } of sent) {
      const inWindow = sent.filter((one) => one.time >= from && one.time < from + 1_000);
      expect(inWindow.length).toBeLessThanOrEqual(rateLimit.requests);
    }
    expect(limiter.queued).toBe(0);
  });

  test('counts a request from its response, at the latest from the end of the margin', async () => {
    let time = 0;
    const clock = { elapsed: () => time, sleep: async (milliseconds: number) => void (time += milliseconds) };
    const { signal } = new AbortController();
    const names = { key: 'k', service: 's', operation: 'o', keyId: 'i' };
    const acquired: number[] = [];
    const limiter = createLimiter({ quota: createProcessQuota({ margin: 700 }) });
    const acquire = async () => {
      const limit = { requests: 1, per: 'second', scope: 'account' } as const;
      const confirm = await limiter.acquire({ ...names, limit, signal, clock, onWait: () => {} });
      acquired.push(time);
      return confirm as () => void;
    };
    const confirm = await acquire();
    time += 300;
    confirm();
    await acquire();
    await acquire();
    const [first, second, third] = acquired as [number, number, number];
    expect(second - first).toBeGreaterThanOrEqual(1_300);
    expect(second - first).toBeLessThan(1_400);
    expect(third - second).toBeGreaterThanOrEqual(1_700);
  });

  test('is shared by the clients of one key id, and not by others', async () => {
    const limiter = createLimiter();
    const first = await callOf([], { rateLimit, limiter });
    const second = await callOf([], { rateLimit, limiter });
    const other = await callOf([], { rateLimit, limiter, credentials: { ...credentials, keyId: 'AKID-2' } });
    for (let count = 0; count < 3; count++) await first.call();
    await other.call();
    expect(first.waits).toEqual([]);
    await second.call();
    expect(second.waits.length).toBeGreaterThan(0);
    expect(other.waits).toEqual([]);
  });

  test('is on by default, and off with false', async () => {
    const unique = { credentials: { ...credentials, keyId: `AKID-${crypto.randomUUID()}` }, rateLimit };
    const limited = await callOf([], unique);
    const unlimited = await callOf([], { ...unique, limiter: false });
    const fast = { requests: 1, per: 'minute', scope: 'account' } as const;
    const slow = await callOf([], { ...unique, rateLimit: fast });
    await limited.call();
    await slow.call();
    expect(slow.waits.length).toBeGreaterThan(0);
    for (let count = 0; count < 5; count++) await unlimited.call();
    expect(unlimited.waits).toEqual([]);
  });

  test('stops waiting at the deadline and when the caller aborts, without losing the order of the others', async () => {
    const limiter = createLimiter();
    const limit = { requests: 1, per: 'day', scope: 'account' } as const;
    const { call, failure, requests } = await callOf([], { rateLimit: limit, limiter, realWaits: true });
    await call();
    const controller = new AbortController();
    const waiting = [failure({ deadline: 50 }), failure({ signal: controller.signal })];
    setTimeout(() => controller.abort(), 20);
    const [late, aborted] = await Promise.all(waiting);
    expect(late).toMatchObject({ name: 'TransportError', reason: 'deadline', attempts: 0 });
    expect(late.message).toContain('while the request waited for its turn');
    expect(aborted).toMatchObject({ reason: 'aborted', attempts: 0 });
    expect(requests).toHaveLength(1);
    expect(limiter.queued).toBe(0);
  });

  test('has a bounded queue', async () => {
    const limiter = createLimiter({ maxQueue: 1 });
    const limit = { requests: 1, per: 'day', scope: 'account' } as const;
    const { call, failure } = await callOf([], { rateLimit: limit, limiter, realWaits: true });
    await call();
    const controller = new AbortController();
    const waiting = failure({ signal: controller.signal });
    await expect.poll(() => limiter.queued).toBe(1);
    expect(await failure()).toMatchObject({ name: 'TransportError', reason: 'queue-full', attempts: 0 });
    controller.abort();
    await waiting;
  });

  test('of your own that fails is a TransportError', async () => {
    const cause = new Error('no such queue');
    const { failure, requests } = await callOf([], { rateLimit, limiter: { acquire: () => Promise.reject(cause) } });
    expect(await failure()).toMatchObject({ reason: 'limiter', attempts: 0, cause });
    expect(requests).toHaveLength(0);
  });

  test('of your own may return promises of another realm, as in a test of Jest, and ignore the signal', async () => {
    const OtherPromise = runInNewContext('Promise') as PromiseConstructor;
    const never = { acquire: () => new OtherPromise<void>(() => {}) };
    expect(never.acquire()).not.toBeInstanceOf(Promise);
    const { failure } = await callOf([], { rateLimit, limiter: never, realWaits: true });
    expect(await failure({ deadline: 20 })).toMatchObject({ reason: 'deadline', attempts: 0 });
    const { call } = await callOf([], { rateLimit, limiter: { acquire: () => OtherPromise.resolve() } });
    expect((await call()).attempts).toBe(1);
  });

  test('has its function called when the response arrived or the request is not sent, but not after a timeout', async () => {
    const events: string[] = [];
    let grant = (): void => {};
    const acquired = () => () => void events.push('confirmed');
    const waiting = new Promise<void>((resolve) => {
      grant = resolve;
    });
    const { call } = await callOf([], { rateLimit, limiter: { acquire: async () => acquired() } });
    await call();
    expect(events.splice(0)).toEqual(['confirmed']);
    const slow = await callOf([() => {}], { rateLimit, limiter: { acquire: async () => acquired() }, realWaits: true });
    expect(await slow.failure({ timeout: 20, maxRetries: 0 })).toMatchObject({ reason: 'timeout', attempts: 1 });
    expect(events).toEqual([]);
    const late = await callOf([], { rateLimit, limiter: { acquire: () => waiting.then(acquired) }, realWaits: true });
    expect(await late.failure({ deadline: 20 })).toMatchObject({ reason: 'deadline', attempts: 0 });
    grant();
    await expect.poll(() => events).toEqual(['confirmed']);
    const failing = { acquire: async () => () => Promise.reject(new Error('the store is gone')) as unknown as void };
    expect((await (await callOf([], { rateLimit, limiter: failing })).call()).attempts).toBe(1);
  });

  test('with a quota of your own that returns no number lets requests through', async () => {
    const quota = { take: () => undefined as unknown as number };
    const { call, waits } = await callOf([], { rateLimit, limiter: createLimiter({ quota }) });
    await call();
    expect(waits).toEqual([]);
  });

  test('with a quota of your own takes a request back that was aborted while the quota decided', async () => {
    const events: string[] = [];
    let decide = (_wait: number): void => {};
    const quota = {
      take: () => new Promise<number>((resolve) => (decide = resolve)),
      confirm: () => void events.push('confirmed'),
    };
    const limiter = createLimiter({ quota });
    const { failure } = await callOf([], { rateLimit, limiter, realWaits: true });
    expect(await failure({ deadline: 20 })).toMatchObject({ reason: 'deadline', attempts: 0 });
    decide(0);
    await expect.poll(() => events).toEqual(['confirmed']);
    expect(limiter.queued).toBe(0);
  });

  test('counts every attempt', async () => {
    let acquired = 0;
    const limiter = { acquire: async () => void acquired++ };
    const busy: Script = respond(429, 'busy');
    const { call } = await callOf([busy, busy], { rateLimit, limiter });
    await call();
    expect(acquired).toBe(3);
  });
});

describe('maxConcurrency', () => {
  const clientOf = async (maxConcurrency: number, onRequest: (active: number) => void) => {
    let active = 0;
    const endpoint = await listen((request, response) => {
      onRequest(++active);
      request.resume().on('end', () =>
        setTimeout(() => {
          active--;
          response.end(JSON.stringify(success));
        }, 5),
      );
    });
    return createClient({ one: operationOf({}), two: operationOf({}) }, { credentials, endpoint, maxConcurrency });
  };

  test('limits the attempts that run at the same time, over all operations of a client', async () => {
    let most = 0;
    const client = await clientOf(4, (active) => (most = Math.max(most, active)));
    const calls = Array.from({ length: 40 }, (_, index) => (index % 2 ? client.one(input) : client.two(input)));
    expect(await Promise.all(calls)).toHaveLength(40);
    expect(most).toBe(4);
  });

  test('frees the slot of an attempt that failed or was aborted while it waited', async () => {
    const client = await clientOf(1, () => {});
    const first = client.one(input);
    const errors = await Promise.all([
      rejectionOf(client.one(input, { signal: AbortSignal.abort() })),
      rejectionOf(client.one(input, { deadline: 1 })),
      rejectionOf(client.one(input, { timeout: 1, maxRetries: 0 })),
    ]);
    expect(errors.map(({ reason }) => reason as string)).toEqual(['aborted', 'deadline', 'timeout']);
    await first;
    expect(await client.one(input)).toMatchObject({ Token: 'T' });
  });
});
