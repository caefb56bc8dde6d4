import { expect, test } from 'vitest';
import { Queue } from './queue.ts';

test('items are removed in their order, however many were added and removed', () => {
  const queue = new Queue<number>();
  const expected: number[] = [];
  for (let count = 0; count < 10_000; count++) {
    queue.add(count);
    expected.push(count);
    if (expected.length > 1_500) expect(queue.removeFirst()).toBe(expected.shift());
    expect(queue.length).toBe(expected.length);
  }
  expect(queue.list()).toEqual(expected);
});

test('an empty queue has no first item', () => {
  const queue = new Queue<string>();
  expect(queue.removeFirst()).toBeUndefined();
  queue.add('a');
  queue.clear();
  expect([queue.removeFirst(), queue.length, queue.list()]).toEqual([undefined, 0, []]);
});
