import { formatCount } from './count.ts';
import type { CompileKeyword } from './features.ts';
import { isObject } from './type-guards.ts';

/** Compiles `minProperties` and `maxProperties`. A member that is `undefined` counts as absent. A feature of operations. */
export const compileMemberCount: CompileKeyword = ({ minProperties = 0, maxProperties = Infinity }) => {
  return (value, found) => {
    if (!isObject(value)) return;
    const count = Object.values(value).filter((member) => member !== undefined).length;
    if (count < minProperties) found.add('items', `must have at least ${formatCount(minProperties, 'member')}`);
    if (count > maxProperties) found.add('items', `must have at most ${formatCount(maxProperties, 'member')}`);
  };
};
