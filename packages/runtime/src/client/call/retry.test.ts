import { describe, expect, test } from 'vitest';
import { callOf, closedOrigin, respond, type Script } from './retry.test.data.ts';

const busy = respond(200, { Response: { Error: { Code: 'Busy', Message: 'm' }, RequestId: 'r' } });
const refused = respond(200, { Response: { Error: { Code: 'Refused', Message: 'm' }, RequestId: 'r' } });
const reset: Script = ({ request }) => request.socket.destroy();
const stall: Script = () => {};
const truncated: Script = ({ response }) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"Response"', () => response.destroy());
};
const gateway = (status: number, headers = {}) => respond(status, '<html>busy</html>', headers);

describe('an idempotent operation', () => {
  test.each<[string, Script]>([
    ['throttled', busy],
    ['throttled by a gateway', gateway(429)],
    ['unavailable', gateway(503)],
    ['an internal error', gateway(500)],
    ['a reset connection', reset],
    ['a truncated response', truncated],
  ])('is retried after %s', async (_name, script) => {
    const { call, requests } = await callOf([script, script], { idempotent: true });
    expect(await call()).toMatchObject({ attempts: 3, data: { Token: 'T' } });
    expect(requests).toHaveLength(3);
  });

  test('is retried after an attempt timed out, within the deadline', async () => {
    const { call, requests } = await callOf([stall], { idempotent: true });
    expect(await call({ timeout: 100, deadline: 10_000 })).toMatchObject({ attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  test('is not retried after a refusal with the advice never', async () => {
    const { failure, requests } = await callOf([refused], { idempotent: true });
    expect(await failure()).toMatchObject({ code: 'Refused', attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});

describe('an operation that is not idempotent', () => {
  test.each<[string, Script]>([
    ['an unavailable gateway', gateway(503)],
    ['an internal error', gateway(500)],
    ['a reset connection', reset],
    ['a truncated response', truncated],
    ['a time limit', stall],
  ])('is sent once: %s', async (_name, script) => {
    const { failure, requests } = await callOf([script]);
    expect(await failure({ timeout: 200 })).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test('is retried if the vendor refused it because of throttling', async () => {
    const { call } = await callOf([busy, gateway(429)]);
    expect(await call()).toMatchObject({ attempts: 3 });
  });

  test('is retried if no connection was established', async () => {
    const { failure, waits } = await callOf([], { endpoint: await closedOrigin(), random: 0.5 });
    expect(await failure()).toMatchObject({ reason: 'network', attempts: 3 });
    expect(waits).toHaveLength(2);
  });
});

describe('retries', () => {
  test('are signed anew: time and nonce differ', async () => {
    const { call, requests } = await callOf([busy]);
    await call();
    const [first, second] = requests.map(({ headers }) => headers);
    expect(second!['x-tc-timestamp']).not.toBe(first!['x-tc-timestamp']);
    expect(second!.authorization).not.toBe(first!.authorization);
  });

  test('are limited per client and per call', async () => {
    const { failure, requests } = await callOf([busy, busy, busy, busy, busy], { maxRetries: 1 });
    expect(await failure()).toMatchObject({ attempts: 2 });
    expect(await failure({ maxRetries: 0 })).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(3);
  });

  test('wait a random part of a limit that doubles', async () => {
    const { call, waits } = await callOf([busy, busy, busy, busy], { maxRetries: 4, random: 0.5 });
    await call();
    expect(waits).toEqual([250, 500, 1_000, 2_000]);
  });

  test.each([
    ['Retry-After in seconds', { 'retry-after': '3' }, 3_000],
    ['the rate limit headers of Alibaba Cloud', { 'x-ratelimit-user-api': 'Limit:1,Remain:0,TimeLeft:2000' }, 2_000],
  ])('wait as long as %s says, and a random time more', async (_name, headers, atLeast) => {
    const { call, waits } = await callOf([gateway(429, headers)], { random: 0.5 });
    await call();
    expect(waits).toEqual([atLeast + 50]);
  });

  test('do not wait longer than a minute for Retry-After: the caller decides', async () => {
    const { failure, waits } = await callOf([gateway(429, { 'retry-after': '3600' })]);
    expect(await failure()).toMatchObject({ attempts: 1, retryAfter: 3_600_000 });
    expect(waits).toEqual([]);
  });

  test('follow the advice nonce at once, without a wait', async () => {
    const { call, waits } = await callOf([respond(200, refusal('UsedNonce'))]);
    expect(await call()).toMatchObject({ attempts: 2 });
    expect(waits).toEqual([]);
  });

  test('ask the provider for new credentials once', async () => {
    let count = 0;
    const provider = () => ({ keyId: `key-${++count}`, secret: 's' });
    const expired = respond(200, refusal('Expired'));
    const { call, failure, requests } = await callOf([expired, undefined, expired, expired], { credentials: provider });
    expect(await call()).toMatchObject({ attempts: 2 });
    expect(requests[1]!.headers.authorization).toContain('key-2');
    expect(await failure()).toMatchObject({ code: 'Expired', attempts: 2 });
  });

  test('do not repeat constant credentials that expired', async () => {
    const { failure } = await callOf([respond(200, refusal('Expired'))]);
    expect(await failure()).toMatchObject({ code: 'Expired', attempts: 1 });
  });
});

describe('a clock that is off', () => {
  const ahead = 20 * 60_000;
  const wrong = (offset: number): Script => {
    return (exchange) =>
      respond(200, refusal('Clock'), { date: new Date(exchange.now() + offset).toUTCString() })(exchange);
  };

  test('is corrected once from the Date of the server, and remembered', async () => {
    const { call, requests, start } = await callOf([wrong(ahead)]);
    expect(await call()).toMatchObject({ attempts: 2 });
    expect(await call()).toMatchObject({ attempts: 1 });
    const times = requests.map(({ headers }) => Number(headers['x-tc-timestamp']) * 1_000 - start);
    expect(times[0]).toBeLessThan(ahead / 2);
    expect(times[1]).toBeGreaterThan(ahead - 5_000);
    expect(times[2]).toBeGreaterThan(ahead - 5_000);
  });

  test('is corrected at most once per call', async () => {
    const { failure, requests } = await callOf([wrong(ahead), wrong(-ahead), wrong(ahead)]);
    expect(await failure()).toMatchObject({ code: 'Clock', attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  test('is not corrected if the clocks agree', async () => {
    const { failure } = await callOf([wrong(0)]);
    expect(await failure()).toMatchObject({ code: 'Clock', attempts: 1 });
  });
});

describe('a deadline', () => {
  test('ends an attempt', async () => {
    const { failure } = await callOf([stall], { idempotent: true });
    const error = await failure({ deadline: 100 });
    expect(error).toMatchObject({ name: 'TransportError', reason: 'deadline', attempts: 1 });
    expect(error.message).toContain('the deadline of 100 ms passed');
  });

  test('that leaves no time for the wait ends the call with the error of the vendor', async () => {
    const { failure, waits } = await callOf([gateway(429, { 'retry-after': '30' })], { deadline: 10_000 });
    expect(await failure()).toMatchObject({ kind: 'throttled', attempts: 1 });
    expect(waits).toEqual([]);
  });
});

test('the caller aborts a wait', async () => {
  const { failure, requests, onWait } = await callOf([busy], { random: 0.5 });
  const controller = new AbortController();
  onWait(() => controller.abort(new Error('the user left')));
  const error = await failure({ signal: controller.signal });
  expect(error).toMatchObject({ reason: 'aborted', attempts: 1, cause: { message: 'the user left' } });
  expect(error.message).toContain('while the client waited to retry');
  expect(requests).toHaveLength(1);
});

test('no timer and no listener is left after a call', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const { call, failure } = await callOf([busy, busy, busy, busy], { realWaits: true, random: 0.001 });
  const { signal } = new AbortController();
  const listeners = { added: 0, removed: 0 };
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners.added++, add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners.removed++, remove(...args));
  const before = timers();
  await failure({ deadline: 60_000, timeout: 50_000, signal, maxRetries: 1 });
  await call({ deadline: 60_000, timeout: 50_000, signal });
  expect(timers()).toBeLessThanOrEqual(before);
  expect(listeners.added).toBe(2);
  expect(listeners.removed).toBeGreaterThanOrEqual(2);
});

function refusal(code: string): object {
  return { Response: { Error: { Code: code, Message: 'm' }, RequestId: 'r' } };
}
