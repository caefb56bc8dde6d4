import type { SetBy } from '@polyface/runtime';
import type { Endpoint } from './endpoint.ts';
import {
  defaultOf,
  setByOf,
  flattened,
  onlyValue,
  refName,
  refTo,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';

/** What is put into a body without the caller, by JSON pointer. */
export interface Others {
  readonly fixed: Map<string, unknown>;
  readonly setBy: Map<string, SetBy>;
  readonly defaults: Map<string, string | number | boolean>;
}

/** What is left for the caller, and the named schemas that became others by it. */
export interface Left {
  readonly input: SchemaObject;
  readonly schemas: Schemas;
}

/** Takes constants and fills out of an object schema, or a union of them, and puts them among the others. */
export function takeOut(schema: SchemaObject, at: string, endpoint: Endpoint, others: Others): Left {
  const flat = flattened(schema, endpoint.schemas);
  const branches = flat.oneOf ?? flat.anyOf;
  const own = without(flat, at, endpoint, others, (name) => !branches && (flat.required ?? []).includes(name));
  if (!branches) return { input: own ?? schema, schemas: {} };

  const constants = sharedConstants(branches, endpoint);
  const named: Record<string, SchemaObject> = {};
  const cleared = branches.map((branch) => {
    const object = flattened(branch, endpoint.schemas);
    const left = without(object, at, endpoint, others, (name) => constants.has(name));
    const name = refName(branch);
    if (!left || name === undefined) return left ?? branch;
    named[name] = left;
    return { $ref: refTo(name) };
  });
  const same = !own && Object.keys(named).length === 0 && cleared.every((branch, index) => branch === branches[index]);
  return same
    ? { input: schema, schemas: {} }
    : { input: { ...(own ?? flat), [flat.oneOf ? 'oneOf' : 'anyOf']: cleared }, schemas: named };
}

/** Whether a member is a constant or filled in; if so it is put among the others. */
export function isOther(
  member: SchemaObject,
  mayBeConstant: boolean,
  pointer: string,
  { schemas }: Endpoint,
  others: Others,
): boolean {
  const constant = mayBeConstant ? onlyValue(member, schemas) : undefined;
  const setBy = setByOf(member, schemas);
  if (constant !== undefined) others.fixed.set(pointer, constant);
  else if (setBy) {
    others.setBy.set(pointer, setBy);
    const fallback = setBy.startsWith('option.') ? defaultOf(member, schemas) : undefined;
    if (fallback !== undefined) others.defaults.set(pointer, fallback);
  } else return false;
  return true;
}

/** A name as a step of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The object schema without its constants and fills, `undefined` where it has none. */
function without(
  flat: SchemaObject,
  at: string,
  endpoint: Endpoint,
  others: Others,
  mayBeConstant: (name: string) => boolean,
): SchemaObject | undefined {
  const members = Object.entries(flat.properties ?? {});
  const kept = members.filter(
    ([name, member]) => !isOther(member, mayBeConstant(name), `${at}/${escaped(name)}`, endpoint, others),
  );
  if (kept.length === members.length) return undefined;
  const { required, ...rest } = { ...flat, properties: Object.fromEntries(kept) };
  const needed = required?.filter((name) => kept.some(([one]) => one === name)) ?? [];
  return { ...rest, ...(needed.length > 0 && { required: needed }) };
}

/** Members that every branch of a union requires with the same single value: they tell no branch from another. */
function sharedConstants(branches: readonly SchemaObject[], { schemas }: Endpoint): Set<string> {
  const [first, ...others] = branches.map((branch) => {
    const { properties = {}, required = [] } = flattened(branch, schemas);
    return new Map(required.map((name) => [name, onlyValue(properties[name] ?? {}, schemas)]));
  });
  const shared = [...(first ?? [])].filter(
    ([name, value]) => value !== undefined && others.every((other) => other.get(name) === value),
  );
  return new Set(shared.map(([name]) => name));
}
