import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { credentials } from '../client.test.data.ts';
import type { Logger, LogLevel } from './logger.ts';
import { callOf, respond } from '../call/retry.test.data.ts';
import { input } from '../test-server.test.data.ts';

/** A logger that keeps its entries as `level message`. */
function keptLog(): { logger: Logger; entries: string[]; details: object[] } {
  const entries: string[] = [];
  const details: object[] = [];
  const write = (level: string) => (message: string, detail?: object) => {
    entries.push(`${level} ${message}`);
    details.push(detail ?? {});
  };
  return {
    logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    entries,
    details,
  };
}

const busy = respond(429, 'slow down');
const refused = respond(200, { Response: { Error: { Code: 'Refused', Message: input.IdCard }, RequestId: 'r' } });

test('A logger gets requests, responses, retries and errors, without secrets and sensitive values', async () => {
  const { logger, entries, details } = keptLog();
  const run = await callOf([busy, refused], { logger, logLevel: 'debug' });
  await run.failure();
  expect(entries).toEqual([
    'debug a-service/verify: request 1 is sent',
    expect.stringMatching(/^info a-service\/verify: HTTP 429 in \d+ ms$/),
    expect.stringMatching(/^warn a-service\/verify: retry in 0 ms \(backoff\): verify: unexpected response/),
    'debug a-service/verify: request 2 is sent',
    expect.stringMatching(/^info a-service\/verify: HTTP 200 in \d+ ms$/),
    expect.stringMatching(/^error verify: a-service returned Refused/),
  ]);
  const text = inspect([entries, details], { depth: 9 });
  for (const hidden of [credentials.secret, credentials.sessionToken!, input.IdCard])
    expect(text).not.toContain(hidden);
});

test.each<[LogLevel | undefined, number]>([
  ['off', 0],
  ['error', 1],
  [undefined, 2],
  ['warn', 2],
  ['info', 4],
  ['debug', 6],
])('The level %s writes %i of the six entries of a call', async (logLevel, count) => {
  const { logger, entries } = keptLog();
  const run = await callOf([busy, refused], { logger, ...(logLevel && { logLevel }) });
  await run.failure();
  expect(entries).toHaveLength(count);
});

test('Without a logger a level writes to the console, and without either nothing is written', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await (await callOf([busy])).call();
  expect(warn).not.toHaveBeenCalled();
  await (await callOf([busy], { logLevel: 'warn' })).call();
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test('A logger that rejects does not change the result of a call, and its rejection is handled', async () => {
  const unhandled: unknown[] = [];
  const record = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', record);
  const reject = () => Promise.reject(new Error('the log is full'));
  const logger = { debug: reject, info: reject, warn: reject, error: reject };
  const { call } = await callOf([respond(429, 'busy')], { logger, logLevel: 'debug' });
  expect((await call()).attempts).toBe(2);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', record);
  expect(unhandled).toEqual([]);
});

test('A logger that throws does not change the result of a call, and hooks are called too', async () => {
  const fail = () => {
    throw new Error('disk full');
  };
  const requests: number[] = [];
  const run = await callOf([], {
    logger: { debug: fail, info: fail, warn: fail, error: fail },
    logLevel: 'debug',
    onRequest: ({ attempt }) => void requests.push(attempt),
  });
  expect(await run.call()).toMatchObject({ attempts: 1 });
  expect(requests).toEqual([1]);
});
