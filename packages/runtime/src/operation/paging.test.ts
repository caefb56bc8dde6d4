import { expect, test } from 'vitest';
import { nextPage, type Paging } from './paging.ts';

const page: Paging = { by: 'page', input: 'PageNo', items: '/List', total: '/Total', size: 'PageSize' };
const offset: Paging = { by: 'offset', input: 'Offset', items: '/List', size: 'Limit' };
const cursor: Paging = { by: 'cursor', input: 'Token', next: '/Next', items: '/List' };

test.each<{ paging: Paging; input: object; output: object; seen: number; next: object | undefined }>([
  { paging: page, input: {}, output: { List: [1, 2], Total: 3 }, seen: 2, next: { PageNo: 2 } },
  { paging: page, input: { PageNo: 2 }, output: { List: [3], Total: 3 }, seen: 3, next: undefined },
  { paging: page, input: { PageNo: 2 }, output: { List: [], Total: 9 }, seen: 2, next: undefined },
  { paging: page, input: { PageNo: 5n }, output: { List: [1], Total: 9 }, seen: 1, next: { PageNo: 6n } },
  { paging: offset, input: { Limit: 2 }, output: { List: [1, 2] }, seen: 2, next: { Limit: 2, Offset: 2 } },
  { paging: offset, input: { Limit: 2, Offset: 2 }, output: { List: [3] }, seen: 3, next: undefined },
  { paging: cursor, input: { A: 1 }, output: { List: [1], Next: 'n' }, seen: 1, next: { A: 1, Token: 'n' } },
  { paging: cursor, input: { Token: 'n' }, output: { List: [1], Next: 'n' }, seen: 1, next: undefined },
  { paging: cursor, input: {}, output: { List: [1], Next: '' }, seen: 1, next: undefined },
])('the page after $output of $input by $paging.by is $next', ({ paging, input, output, seen, next }) => {
  expect(nextPage(paging, input, output, seen)).toEqual(next);
});
