import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { RequestEvent } from '../hooks/hooks.ts';
import { version } from './version.ts';
import { callOf, respond } from '../call/retry.test.data.ts';

test('Each request names the client, with the version of the package', async () => {
  const run = await callOf([]);
  await run.call();
  const { headers } = run.requests[0]!;
  expect(headers).toMatchObject({ 'user-agent': `polyface/${version}`, 'x-tc-requestclient': `polyface/${version}` });
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(version).toBe((JSON.parse(manifest) as { version: string }).version);
});

test('Headers of a call are added to those of the client and replace those of the same name', async () => {
  const run = await callOf([], { headers: { 'X-One': 'client', 'x-two': 'client', 'User-Agent': 'mine' } });
  await run.call({ headers: { 'x-one': 'call', 'x-two': undefined } });
  expect(run.requests[0]!.headers).toMatchObject({ 'x-one': 'call', 'x-two': 'client', 'user-agent': 'mine' });
});

test.each([
  ['Host', 'a.example.com', 'is set by the client'],
  ['Authorization', 'x', 'is set by the client'],
  ['content-type', 'text/plain', 'is set by the client'],
  ['x-tc-timestamp', '1', 'is set by the client'],
  ['x-ca-signature-headers', 'x', 'is set by the client'],
  ['x-acs-signature-nonce', 'x', 'is set by the client'],
  ['x one', '1', 'is not a name of a header'],
  ['x-one', '', 'must be a non-empty string'],
  ['x-one', 'hidden\r\nx-two: 2', 'must be a non-empty string'],
  ['x-one', '韦小宝', 'must be a non-empty string'],
])('A header %s: %s is refused, for a client and for a call', async (name, value, message) => {
  const headers = { [name]: value };
  await expect(callOf([], { headers })).rejects.toThrow(message);
  const run = await callOf([]);
  const error = await run.failure({ headers });
  expect(error).toMatchObject({ name: 'InvalidOptionsError', issues: [{ path: `/headers/${name}` }] });
  expect(error.message).not.toContain('hidden');
  expect(run.requests).toHaveLength(0);
});

test('A secret in a header is masked in events, errors and explanations', async () => {
  const events: RequestEvent[] = [];
  const headers = { 'x-gateway-token': 'hidden-1234', 'x-trace-id': 'shown-1234' };
  const run = await callOf([respond(500, 'hidden-1234')], {
    headers,
    maxRetries: 0,
    onRequest: (event) => void events.push(event),
  });
  const error = await run.failure();
  expect(events[0]!.headers.get('x-gateway-token')).toBe('***');
  expect(events[0]!.headers.get('x-trace-id')).toBe('shown-1234');
  expect(inspect(error)).not.toContain('hidden');
  const explanation = await run.client.verify.explain({ IdCard: '1' });
  expect(explanation.headers).toMatchObject({ 'x-gateway-token': '***', 'x-trace-id': 'shown-1234' });
});
