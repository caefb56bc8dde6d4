import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { credentials } from '../client.test.data.ts';
import type { Hooks } from './hooks.ts';
import { createLimiter } from '../limits/limiter.ts';
import { callOf, respond } from '../call/retry.test.data.ts';
import { input } from '../test-server.test.data.ts';

const busy = respond(429, `busy with ${input.IdCard}`, { 'retry-after': '1', 'set-cookie': 'hidden' });

/** Hooks that record their events. */
function recorder() {
  const events: { name: string; event: any }[] = [];
  const record = (name: string) => (event: unknown) => void events.push({ name, event });
  const hooks: Required<Hooks> = {
    onRequest: record('request'),
    onResponse: record('response'),
    onRetry: record('retry'),
    onWait: record('wait'),
    onError: record('error'),
  };
  return { hooks, events, names: () => events.map(({ name, event }) => `${name} ${event.attempt as number}`) };
}

describe('hooks', () => {
  test('are called for each request, response and retry, in order', async () => {
    const { hooks, events, names } = recorder();
    const { call } = await callOf([busy], hooks);
    await call();
    expect(names()).toEqual(['request 1', 'response 1', 'retry 1', 'request 2', 'response 2']);
    expect(events[0]!.event).toMatchObject({ service: 'a-service', operation: 'verify', method: 'POST' });
    expect(events[1]!.event).toMatchObject({ status: 429, attempt: 1 });
    expect(events[2]!.event).toMatchObject({ reason: 'backoff', delay: 1_000, error: { kind: 'throttled' } });
  });

  test('are called once with the error of a call, also if nothing was sent', async () => {
    const { hooks, events, names } = recorder();
    const { failure, client } = await callOf([busy], { maxRetries: 0 });
    const error = await failure(hooks);
    expect(names()).toEqual(['request 1', 'response 1', 'error 1']);
    expect(events[2]!.event.error).toBe(error);
    await client.verify.safe({} as never, { onError: hooks.onError });
    expect(events[3]!.event).toMatchObject({ attempt: 0, error: { name: 'InvalidInputError' } });
  });

  test('report what a request waits for, and how many wait before it', async () => {
    const { hooks, events } = recorder();
    const rateLimit = { requests: 1, per: 'second', scope: 'account' } as const;
    const { call } = await callOf([], { rateLimit, limiter: createLimiter(), maxConcurrency: 1, ...hooks });
    await Promise.all([call(), call()]);
    const waits = events.filter(({ name }) => name === 'wait').map(({ event }) => event as { reason: string });
    expect(waits[0]).toMatchObject({ reason: 'concurrency', queued: 0 });
  });

  test('of a call replace those of the client', async () => {
    const [ofClient, ofCall] = [recorder(), recorder()];
    const { call } = await callOf([], ofClient.hooks);
    await call({ onRequest: ofCall.hooks.onRequest });
    expect(ofCall.names()).toEqual(['request 1']);
    expect(ofClient.names()).toEqual(['response 1']);
  });

  test('see no secret, token, signature, personal value or cookie', async () => {
    const { hooks, events } = recorder();
    const { call, requests } = await callOf([busy], hooks);
    await call();
    const text = events
      .map(({ event }) => inspect({ ...event, headers: [...(event.headers ?? [])] as unknown }, { depth: 9 }))
      .join();
    const signature = /Signature=([0-9a-f]+)/.exec(requests[0]!.headers.authorization ?? '')?.[1] ?? 'none';
    for (const secret of [credentials.secret, credentials.sessionToken!, signature, input.IdCard, 'hidden']) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('***');
  });

  test('that throw or reject do not change the call', async () => {
    const fail = () => {
      throw new Error('a bug in the hook');
    };
    const reject = async () => fail();
    const { call } = await callOf([busy], { onRequest: fail, onResponse: reject, onRetry: fail });
    expect(await call()).toMatchObject({ attempts: 2 });
  });
});
