import { expect, test } from 'vitest';
import { constantJson } from './constant-json.ts';

const build = (requestId: string) => ({ data: ['x'], requestId, nested: { id: requestId } });

test.each(['a', 'B-2', '1,2', '', 'quote"', 'back\\slash', '$&'])('a kept body has the request id %j', (requestId) => {
  const constant = {};
  constantJson({ constant }, 'first', build);
  expect(constantJson({ constant }, requestId, build)).toBe(JSON.stringify(build(requestId)));
});

test('a constant body is built once, any other body each time', () => {
  let count = 0;
  const counted = (requestId: string) => ({ count: ++count, requestId });
  const constant = {};
  const texts = [constant, constant, undefined, undefined].map((one) => constantJson({ constant: one }, 'a', counted));
  expect(texts.map((text) => (JSON.parse(text) as { count: number }).count)).toEqual([1, 1, 2, 3]);
});
