import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, test } from 'vitest';
import { credentials, verify } from '../../client/client.test.data.ts';
import { createClient } from '../../client/client.ts';
import { input, rejectionOf, success } from '../../client/test-server.test.data.ts';
import { transport } from './transport.ts';

const origin = 'https://a-service.example.com';
const server = setupServer();
afterEach(() => server.close());

describe('MSW', () => {
  test('intercepts a client that was created before', async () => {
    const client = createClient({ verify }, { credentials, maxRetries: 0 });
    server.listen({ onUnhandledFrame: 'error' });
    server.use(http.post(`${origin}/`, () => HttpResponse.json(success)));
    expect(await client.verify(input)).toMatchObject({ Token: 'T' });
  });

  test('intercepts requests that are sent by node:https', async () => {
    server.listen({ onUnhandledFrame: 'error' });
    const received: string[] = [];
    server.use(
      http.post(`${origin}/path`, async ({ request }) => {
        received.push(request.headers.get('x-list') ?? '', await request.text());
        return HttpResponse.json(success, { status: 201, headers: { 'x-own': 'a' } });
      }),
    );
    const request = {
      method: 'POST',
      origin,
      path: '/path',
      query: '',
      headers: [
        ['host', 'a-service.example.com'],
        ['x-list', 'a'],
      ] as const,
      body: new TextEncoder().encode('人'),
    };
    const response = await transport!(request, { maxBytes: 1_000 }).response;
    expect(received).toEqual(['a', '人']);
    expect(response.status).toBe(201);
    expect(response.headers).toContainEqual(['x-own', 'a']);
    expect(JSON.parse(new TextDecoder().decode(response.body))).toEqual(success);
  });

  test('reports a simulated failure of the network as one', async () => {
    server.listen({ onUnhandledFrame: 'error' });
    server.use(http.post(`${origin}/`, () => HttpResponse.error()));
    const error = await rejectionOf(createClient({ verify }, { credentials, maxRetries: 0 }).verify(input));
    expect(error).toMatchObject({ name: 'TransportError', reason: 'network' });
  });
});
