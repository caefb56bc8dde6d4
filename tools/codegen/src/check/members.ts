import { parsePointer } from '../json-pointer.ts';
import { childAt, childrenOf, has, nameOf, valueAt, type Place } from './place.ts';
import { follow, type View } from './view.ts';

/** A property of an object schema. */
export interface Member {
  readonly name: string;
  /** The place of the property. */
  readonly at: Place;
  /** The schema of the property, with references followed. */
  readonly schema: Place;
  readonly required: boolean;
}

/** The properties of an object schema, including those in `allOf`, `oneOf` and `anyOf`. */
export function membersOf(view: View, place: Place | undefined): Member[] {
  const members: Member[] = [];
  const visited = new Set<unknown>();
  const visit = (part: Place): void => {
    const schema = follow(view, part);
    if (!schema || visited.has(schema.value)) return;
    visited.add(schema.value);
    const names = valueAt(schema.value, 'required');
    const required: unknown[] = typeof names === 'object' && names !== null ? Object.values(names) : [];
    for (const at of childrenOf(childAt(schema, 'properties'))) {
      const name = nameOf(at);
      members.push({ name, at, schema: follow(view, at) ?? at, required: required.includes(name) });
    }
    for (const keyword of ['allOf', 'oneOf', 'anyOf'])
      if (has(schema.value, keyword)) childrenOf(childAt(schema, keyword)).forEach(visit);
  };
  if (place) visit(place);
  return members;
}

/** The schema of the values at a JSON pointer. */
export function schemaAt(view: View, place: Place | undefined, pointer: string): Place | undefined {
  return schemaAtPath(view, place, parsePointer(pointer));
}

function schemaAtPath(view: View, place: Place | undefined, [name, ...rest]: readonly string[]): Place | undefined {
  if (name === undefined) return place;
  for (const member of membersOf(view, place)) {
    if (member.name !== name) continue;
    const schema = schemaAtPath(view, member.schema, rest);
    if (schema) return schema;
  }
  return undefined;
}

/** A schema, or the only part of its `allOf` if it has no type and no properties of its own. */
export function unwrapAllOf(view: View, place: Place | undefined): Place | undefined {
  const schema = place && follow(view, place);
  const parts = schema && has(schema.value, 'allOf') ? childrenOf(childAt(schema, 'allOf')) : [];
  const isWrapper = !schema || !(has(schema.value, 'type') || has(schema.value, 'properties'));
  return parts.length === 1 && isWrapper ? unwrapAllOf(view, parts[0]) : schema;
}

/** The value of a schema's keyword, or of the same keyword of the schema that its `allOf` wraps. */
export function keywordOf(view: View, place: Place, keyword: string): unknown {
  const schema = follow(view, place);
  if (schema && has(schema.value, keyword)) return schema.value[keyword];
  const inner = unwrapAllOf(view, place);
  return inner && has(inner.value, keyword) ? inner.value[keyword] : undefined;
}

/** Whether a schema is an enum with a single value. */
export function isConstant(view: View, place: Place): boolean {
  const values = keywordOf(view, place, 'enum');
  return Array.isArray(values) && values.length === 1;
}
