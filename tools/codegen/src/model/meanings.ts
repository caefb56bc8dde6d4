import { isMembers, mapChangedItems } from '../members.ts';
import { withSafeRanges } from './integers.ts';
import { jsonContentOf } from './json-text.ts';
import { mapNodes } from './nodes.ts';
import type { Schemas } from './schema-object.ts';
import { describeValues } from './values.ts';

/**
 * Adds to a part of a spec what the names and extensions of its schemas imply: the contents of JSON texts (`x-json`), the ranges of counts,
 * and the meanings of values in descriptions. `large` contains the names of members with a value beyond the range of `number`.
 */
export function withMeanings(value: unknown, large: ReadonlySet<string>, schemas: Schemas): unknown {
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return mapChangedItems(part, convert);
    if (!isMembers(part)) return part;
    const node = jsonContentOf(part);
    return describeValues(withSafeRanges(mapNodes(node, convert), node, large), schemas);
  };
  return convert(value);
}
