import { isEqual } from '../members.ts';
import { childAt, childrenOf, isRecord, nameOf, type Place } from './place.ts';
import { follow, type View } from './view.ts';

/** A schema with its references followed and its `allOf` united: the keywords that decide whether a value can match. */
interface Flat {
  readonly keywords: Record<string, unknown>;
  readonly properties: Map<string, Place>;
  readonly required: Set<string>;
  readonly branches: Place[];
}

/** Keywords whose combination is not decided here. A schema with one of them is never reported. */
const undecided = ['not', 'pattern', 'format', 'multipleOf', 'uniqueItems', 'minProperties', 'maxProperties'];

const maximumDepth = 8;

/** Whether some value certainly matches both schemas. False if that cannot be decided. */
export function overlaps(view: View, left: Place, right: Place, depth = 0): boolean {
  const [one, other] = [flatten(view, left), flatten(view, right)];
  if (!one || !other || depth > maximumDepth) return false;
  const [split, rest, whole] = one.branches.length > 0 ? [one, other, right] : [other, one, left];
  if (split.branches.length > 0) {
    return (
      rest.branches.length === 0 &&
      split.properties.size === 0 &&
      split.branches.some((branch) => overlaps(view, branch, whole, depth + 1))
    );
  }
  if (one.keywords['enum'] !== undefined || other.keywords['enum'] !== undefined) return shareEnumValue(one, other);
  if (undecided.some((keyword) => !isSame(one, other, keyword))) return false;
  const types = [one.keywords['type'], other.keywords['type']];
  if (!haveCommonType(types) || !haveCommonRange(one, other)) return false;
  return !types.includes('object') || shareObject(view, one, other, depth);
}

function isSame(one: Flat, other: Flat, keyword: string): boolean {
  return isEqual(one.keywords[keyword], other.keywords[keyword]);
}

function shareEnumValue(one: Flat, other: Flat): boolean {
  const [first, second] = [one.keywords['enum'], other.keywords['enum']];
  if (Array.isArray(first) && Array.isArray(second)) return first.some((value) => second.includes(value));
  const [values, rest] = Array.isArray(first) ? [first, other] : [second as unknown[], one];
  const isPlain = Object.keys(rest.keywords).every((keyword) => ['type', 'nullable', 'format'].includes(keyword));
  return isPlain && values.some((value) => typeof value === typeNames[String(rest.keywords['type'])]);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

function haveCommonType([one, other]: readonly unknown[]): boolean {
  const isNumber = (type: unknown) => type === 'integer' || type === 'number';
  return one === other || one === undefined || other === undefined || (isNumber(one) && isNumber(other));
}

/** Whether the ranges of values, lengths and numbers of items meet. Bounds that exclude their value count as undecided. */
function haveCommonRange({ keywords: one }: Flat, { keywords: other }: Flat): boolean {
  if ([one, other].some((keywords) => keywords['exclusiveMinimum'] || keywords['exclusiveMaximum'])) return false;
  return ['imum', 'Length', 'Items'].every((suffix) => {
    const low = [one, other].map((keywords) => Number(keywords[`min${suffix}`] ?? -Infinity));
    const high = [one, other].map((keywords) => Number(keywords[`max${suffix}`] ?? Infinity));
    return Math.max(...low) <= Math.min(...high);
  });
}

/** Whether an object with the required members of both schemas matches both. */
function shareObject(view: View, one: Flat, other: Flat, depth: number): boolean {
  return [...new Set([...one.required, ...other.required])].every((name) => {
    const [first, second] = [one.properties.get(name), other.properties.get(name)];
    if (first && second) return overlaps(view, first, second, depth + 1);
    const missingIn = first ? other : one;
    return (first ?? second) !== undefined && (missingIn.keywords['additionalProperties'] ?? true) === true;
  });
}

function flatten(view: View, place: Place, depth = 0): Flat | undefined {
  const schema = follow(view, place);
  if (!schema || !isRecord(schema.value) || depth > maximumDepth) return undefined;
  const flat: Flat = { keywords: {}, properties: new Map(), required: new Set(), branches: [] };
  for (const part of childrenOf(childAt(schema, 'allOf'))) {
    const inner = flatten(view, part, depth + 1);
    if (!inner) return undefined;
    addTo(flat, inner);
  }
  const keywords = Object.entries(schema.value).filter(([keyword]) => constraints.has(keyword));
  addTo(flat, {
    keywords: Object.fromEntries(keywords),
    properties: new Map(childrenOf(childAt(schema, 'properties')).map((property) => [nameOf(property), property])),
    required: new Set(childrenOf(childAt(schema, 'required')).map(({ value }) => String(value))),
    branches: ['oneOf', 'anyOf'].flatMap((keyword) => childrenOf(childAt(schema, keyword))),
  });
  return flat;
}

function addTo(flat: Flat, { keywords, properties, required, branches }: Flat): void {
  Object.assign(flat.keywords, keywords);
  for (const [name, property] of properties) flat.properties.set(name, property);
  for (const name of required) flat.required.add(name);
  flat.branches.push(...branches);
}

const constraints = new Set([
  'type',
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'additionalProperties',
  ...undecided,
]);
