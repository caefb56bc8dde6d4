import { stringifyJson } from '../wire/json.ts';
import type { CompileKeyword } from './features.ts';
import { isObject } from './type-guards.ts';

/** Compiles `uniqueItems`. A feature of operations. */
export const compileUniqueItems: CompileKeyword = () => (value, found) => {
  if (Array.isArray(value) && hasDuplicates(value)) found.add('items', 'must not contain the same item twice');
};

function hasDuplicates(items: readonly unknown[]): boolean {
  const texts = new Set<unknown>(items.map((item) => (isObject(item) || Array.isArray(item) ? toText(item) : item)));
  return texts.size < items.length;
}

/** Returns the JSON of a value; the value itself if it has none, for example because it contains itself. */
function toText(value: object): unknown {
  try {
    return stringifyJson(value);
  } catch {
    return value;
  }
}
