import { expect, test } from 'vitest';
import { createRouteText } from './route-text.ts';

test.each(['first', 'second'] as const)('routes that are known by their %s part are joined from both', (key) => {
  const routeText = createRouteText(key);
  const pairs = [
    ['GET', '/a'],
    ['POST', '/a'],
    ['GET', '/b'],
    ['GET /a', 'b'],
    ['GET', '/a b'],
    ['', ''],
  ] as const;
  for (let round = 0; round < 2; round++) {
    for (const [first, second] of pairs) expect(routeText(first, second)).toBe(`${first} ${second}`);
  }
});

test('any number of routes, and long ones, are joined', () => {
  const routeText = createRouteText('second');
  for (let count = 0; count < 1_000; count++) expect(routeText('GET', `/${count}`)).toBe(`GET /${count}`);
  const long = 'a'.repeat(100_000);
  expect(routeText('GET', long)).toBe(`GET ${long}`);
});
