import { expect, test } from 'vitest';
import { noBytes } from './bytes.ts';
import type { WireRequest } from './message.ts';
import { RequestCache } from './request-cache.ts';

const createRequest = (): WireRequest => ({
  method: 'POST',
  origin: 'https://example.com',
  path: '/',
  query: '',
  headers: [],
  body: noBytes,
});

test('keeps the latest value with a request, apart from that of another cache', () => {
  const [numbers, texts] = [new RequestCache<number>(), new RequestCache<string>()];
  const request = createRequest();
  expect(numbers.get(request)).toBeUndefined();
  numbers.set(request, 1);
  texts.set(request, 'a');
  numbers.set(request, 2);
  expect([numbers.get(request), texts.get(request)]).toEqual([2, 'a']);
  expect(numbers.get(createRequest())).toBeUndefined();
});

test('shows nothing of it in the request, and a changed copy does not have it', () => {
  const cache = new RequestCache<number>();
  const request = createRequest();
  cache.set(request, 1);
  expect(Reflect.ownKeys(request)).toEqual(Reflect.ownKeys(createRequest()));
  expect(cache.get({ ...request, method: 'GET' })).toBeUndefined();
  const copy = cache.copyWith(request, 3);
  expect(cache.get(copy)).toBe(3);
  expect(cache.get({ ...copy })).toBeUndefined();
});

test('does not keep a value with a frozen request', () => {
  const cache = new RequestCache<number>();
  const request = Object.freeze(createRequest());
  cache.set(request, 1);
  expect(cache.get(request)).toBeUndefined();
});
