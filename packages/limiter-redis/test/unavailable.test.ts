import { describe, expect, test } from 'vitest';
import { clientOf, input } from './clients.ts';
import { libraries, outcomeOf, startRedis } from './limiter-of.ts';
import { findMissing } from './redis-server.ts';

const missing = findMissing();
if (missing === undefined) describe.each(libraries)('with %s, while Redis does not answer', unavailableTests);
else console.warn(`The tests of the limiter without an available Redis are left out. ${missing}`);

function unavailableTests(library: (typeof libraries)[number]): void {
  const { server, limiterOf } = startRedis(library);

  const unanswered = { name: 'TransportError', reason: 'limiter', attempts: 0 };
  test.each([
    ['open', ['sent', 'sent', 'sent']],
    ['process', ['sent', 'waits', 'waits']],
    ['error', [unanswered, unanswered, unanswered]],
  ] as const)(
    '%s decides, nothing waits for it, and afterwards the limit holds again',
    async (whenUnavailable, expected) => {
      const reasons: string[] = [];
      const onUnavailable = ({ message }: Error) => reasons.push(message);
      const limiter = await limiterOf({ whenUnavailable, timeout: 50, onUnavailable });
      const client = clientOf(1, { limiter }, 'day');
      server.freeze();
      const outcomes = [await outcomeOf(client), await outcomeOf(client), await outcomeOf(client)];
      server.unfreeze();
      expect(outcomes).toMatchObject(expected);
      expect(reasons).toEqual(['Redis did not reply within 50 ms']);
      await expect.poll(() => outcomeOf(client), { timeout: 20_000 }).toBe('waits');
    },
  );

  test('a server that ended and starts again is used again', async () => {
    const limiter = await limiterOf({ timeout: 200, onUnavailable: () => {} });
    const client = clientOf(1, { limiter }, 'day');
    await client.call(input);
    await server.stop();
    for (let count = 0; count < 3; count++) await client.call(input, { deadline: 10_000 });
    await server.start();
    await expect.poll(() => outcomeOf(client), { timeout: 20_000 }).toBe('waits');
  });
}
