import type { Issue } from './issue.ts';

/** Items that are sent as one value, separated by commas, must not contain one. */
export function checkCommas(items: readonly unknown[], path: string): Issue[] {
  const message = 'must not contain a comma: the items are sent as one value, separated by commas';
  return items.flatMap((item, index): Issue[] =>
    typeof item === 'string' && item.includes(',') ? [{ path: `${path}/${index}`, rule: 'pattern', message }] : [],
  );
}
