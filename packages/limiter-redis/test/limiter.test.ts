import { describe, expect, test } from 'vitest';
import { clientOf, credentials, input } from './clients.ts';
import { libraries, outcomeOf, startRedis } from './limiter-of.ts';
import { findMissing } from './redis-server.ts';

const missing = findMissing();
if (missing === undefined) {
  describe.each(libraries)('with %s', (library) => {
    const { limiterOf } = startRedis(library);
    quotaTests(limiterOf);
    waitTests(limiterOf);
  });
} else console.warn(`The tests of the limiter with Redis are left out. ${missing}`);

type LimiterOf = ReturnType<typeof startRedis>['limiterOf'];

function quotaTests(limiterOf: LimiterOf): void {
  test('the limit is shared by limiters, not by key ids, and by all keys of a named account', async () => {
    const prefix = crypto.randomUUID();
    const client = async (keyId: string, account?: string) => {
      const limiter = await limiterOf({ prefix, account });
      return clientOf(2, { limiter, credentials: { ...credentials, keyId } }, 'day');
    };
    const [first, same, other] = [await client('A'), await client('A'), await client('B')];
    expect(await outcomeOf(first)).toBe('sent');
    expect(await outcomeOf(same)).toBe('sent');
    expect(await outcomeOf(first)).toBe('waits');
    expect(await outcomeOf(same)).toBe('waits');
    expect(await outcomeOf(other)).toBe('sent');
    const ofAccount = [await client('A', 'one'), await client('B', 'one'), await client('C', 'one')];
    expect([await outcomeOf(ofAccount[0]!), await outcomeOf(ofAccount[1]!)]).toEqual(['sent', 'sent']);
    expect(await outcomeOf(ofAccount[2]!)).toBe('waits');
  });

  test('a request counts from its response if that comes within the margin', async () => {
    const limiter = await limiterOf({ margin: 60_000 });
    const client = clientOf(1, { limiter });
    await client.call(input);
    expect(await client.call.safe(input, { deadline: 10_000 })).toMatchObject({ ok: true });
  });
}

function waitTests(limiterOf: LimiterOf): void {
  test('requests wait in order, and report the queue', async () => {
    const limiter = await limiterOf({ margin: 0 });
    const queued: number[] = [];
    const done: number[] = [];
    const client = clientOf(2, { limiter, onWait: (event) => void queued.push(event.queued) });
    await Promise.all([0, 1, 2, 3].map((index) => client.call(input).then(() => done.push(index))));
    expect(done).toEqual([0, 1, 2, 3]);
    expect(queued.length).toBeGreaterThan(0);
    expect(limiter.queued).toBe(0);
  });

  test('a request that waits ends at its deadline and when it is aborted', async () => {
    const limiter = await limiterOf();
    const client = clientOf(1, { limiter }, 'day');
    await client.call(input);
    const controller = new AbortController();
    const waiting = client.call.safe(input, { signal: controller.signal });
    await expect.poll(() => limiter.queued).toBe(1);
    controller.abort();
    expect(await waiting).toMatchObject({ error: { reason: 'aborted', attempts: 0 } });
    expect(await client.call.safe(input, { deadline: 20 })).toMatchObject({ error: { reason: 'deadline' } });
    expect(limiter.queued).toBe(0);
  });

  test('more than maxQueue requests do not wait', async () => {
    const limiter = await limiterOf({ maxQueue: 1 });
    const client = clientOf(1, { limiter }, 'day');
    await client.call(input);
    const controller = new AbortController();
    const waiting = client.call.safe(input, { signal: controller.signal });
    await expect.poll(() => limiter.queued).toBe(1);
    expect(await client.call.safe(input)).toMatchObject({ error: { reason: 'queue-full', attempts: 0 } });
    controller.abort();
    await waiting;
  });
}
