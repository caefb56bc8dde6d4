import { expect, test } from 'vitest';
import { credentials } from '../client.test.data.ts';
import { callOf } from './retry.test.data.ts';
import { input, rejectionOf } from '../test-server.test.data.ts';

test('explain signs a request exactly as a call does, and sends nothing', async () => {
  const { client, call, requests } = await callOf([]);
  const explanation = await client.verify.explain(input);
  expect(requests).toHaveLength(0);
  await call();
  expect(requests[0]!.headers.authorization).toBe(explanation.headers['authorization']);
  expect(explanation.headers['authorization']).toContain(explanation.signature);
  expect(explanation.stringToSign).toMatch(/^TC3-HMAC-SHA256\n/);
  expect(explanation.canonicalRequest).toMatch(/^POST\n\/\n/);
  expect(explanation).toMatchObject({ method: 'POST' });
});

test('explain contains neither the secret nor the session token', async () => {
  const { client } = await callOf([]);
  const text = JSON.stringify(await client.verify.explain(input));
  expect(text).not.toContain(credentials.secret);
  expect(text).not.toContain(credentials.sessionToken);
  expect(text).toContain('***');
});

test('explain throws what the call would throw before it sends', async () => {
  const { client } = await callOf([], { credentials: () => Promise.reject(new Error('no profile')) });
  expect(await rejectionOf(client.verify.explain({} as never))).toMatchObject({ name: 'InvalidInputError' });
  expect(await rejectionOf(client.verify.explain(input))).toMatchObject({ name: 'CredentialsError' });
});
