import { isObject } from '../schema/type-guards.ts';
import { valueAt } from './envelope.ts';

/** How an operation pages (`x-paging`): by a page number, by an offset, or by a cursor that each page returns. */
export interface Paging {
  /** The member of the Input that selects the page. */
  readonly input: string;
  readonly by: 'page' | 'offset' | 'cursor';
  /** The place of the items in the Output: a JSON pointer. */
  readonly items: string;
  /** The place of the cursor of the next page in the Output. */
  readonly next?: string;
  /** The place of the number of all items in the Output. */
  readonly total?: string;
  /** The member of the Input with the number of items per page. */
  readonly size?: string;
}

/** Calls an operation for one page after another, starting with the page of the Input. A feature of operations. */
export async function* pagesOf(
  paging: Paging,
  input: unknown,
  call: (input: unknown) => Promise<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  let itemsSoFar = 0;
  for (let next = input; next !== undefined;) {
    const output = await call(next);
    yield output;
    itemsSoFar += itemsOf(paging, output).length;
    next = nextPage(paging, next, output, itemsSoFar);
  }
}

type Input = Readonly<Record<string, unknown>>;

/** Returns the Input of the next page; `undefined` after the last page. `itemsSoFar` counts the items of all pages, this one included. */
export function nextPage(paging: Paging, input: unknown, output: unknown, itemsSoFar: number): Input | undefined {
  const current: Input = isObject(input) ? input : {};
  if (paging.by === 'cursor') {
    const next = valueAt(output, paging.next ?? '');
    const isLast = next === undefined || next === null || next === '' || next === current[paging.input];
    return isLast ? undefined : { ...current, [paging.input]: next };
  }
  const count = itemsOf(paging, output).length;
  const total = paging.total === undefined ? undefined : valueAt(output, paging.total);
  const size = paging.size === undefined ? undefined : current[paging.size];
  const isComplete = typeof total === 'number' || typeof total === 'bigint' ? itemsSoFar >= total : isLess(count, size);
  if (count === 0 || isComplete) return undefined;
  const value = current[paging.input];
  const step = paging.by === 'page' ? 1 : count;
  if (typeof value === 'bigint') return { ...current, [paging.input]: value + BigInt(step) };
  const position = typeof value === 'number' ? value : paging.by === 'page' ? 1 : 0;
  return { ...current, [paging.input]: position + step };
}

/** Returns the items of a page. */
function itemsOf(paging: Paging, output: unknown): readonly unknown[] {
  const items = valueAt(output, paging.items);
  return Array.isArray(items) ? items : [];
}

function isLess(count: number, size: unknown): boolean {
  return (typeof size === 'number' || typeof size === 'bigint') && count < size;
}
