import { isMembers, mapChangedMembers, type Members } from '../members.ts';

/** Keys whose value is data. */
const dataKeys = new Set(['default', 'enum', 'example', 'examples', 'value', 'x-values', 'x-errors', 'x-notes']);

/** Keys whose value is a map with arbitrary keys: a member may be called `default` or `items`. */
const mapKeys = new Set(['properties', 'content', 'headers', 'responses', 'schemas']);

/** Applies a function to each part of a part of a spec that is not data. Returns the part itself if nothing changes. */
export function mapNodes(node: Members, map: (part: unknown) => unknown): Members {
  return mapChangedMembers(node, (part, key) => {
    if (dataKeys.has(key)) return part;
    return mapKeys.has(key) && isMembers(part) ? mapChangedMembers(part, map) : map(part);
  });
}
