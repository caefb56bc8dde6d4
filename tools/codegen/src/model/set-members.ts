import type { SetBy } from '@polyface/runtime';
import { formatPointer } from '../json-pointer.ts';
import type { Endpoint } from './endpoint.ts';
import {
  defaultOf,
  flatten,
  onlyValue,
  refName,
  refTo,
  setByOf,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';

/** The members of a body that the client sets, by JSON pointer. */
export interface SetMembers {
  readonly constants: Map<string, unknown>;
  readonly setBy: Map<string, SetBy>;
  /** The defaults of members that are set by a client option. */
  readonly defaults: Map<string, string | number | boolean>;
}

/** A schema without the members that the client sets, and the named schemas that changed. */
export interface InputSchema {
  readonly input: SchemaObject;
  readonly schemas: Schemas;
}

/** Removes the members that the client sets from an object schema or a union of them, and collects them in `collected`. */
export function removeSetMembers(
  schema: SchemaObject,
  pointer: string,
  endpoint: Endpoint,
  collected: SetMembers,
): InputSchema {
  const flat = flatten(schema, endpoint.schemas);
  const branches = flat.oneOf ?? flat.anyOf;
  const mayBeConstant = (name: string) => !branches && (flat.required ?? []).includes(name);
  const own = withoutSetMembers(flat, pointer, endpoint, collected, mayBeConstant);
  if (!branches) return { input: own ?? schema, schemas: {} };

  const constants = sharedConstants(branches, endpoint);
  const named: Record<string, SchemaObject> = {};
  const cleared = branches.map((branch) => {
    const object = flatten(branch, endpoint.schemas);
    const rest = withoutSetMembers(object, pointer, endpoint, collected, (name) => constants.has(name));
    const name = refName(branch);
    if (!rest || name === undefined) return rest ?? branch;
    named[name] = rest;
    return { $ref: refTo(name) };
  });
  const same = !own && Object.keys(named).length === 0 && cleared.every((branch, index) => branch === branches[index]);
  return same
    ? { input: schema, schemas: {} }
    : { input: { ...(own ?? flat), [flat.oneOf ? 'oneOf' : 'anyOf']: cleared }, schemas: named };
}

/** Adds a member to `collected` if the client sets it. Returns whether it does. */
export function collectIfSet(
  member: SchemaObject,
  mayBeConstant: boolean,
  pointer: string,
  { schemas }: Endpoint,
  collected: SetMembers,
): boolean {
  const constant = mayBeConstant ? onlyValue(member, schemas) : undefined;
  const setBy = setByOf(member, schemas);
  if (constant !== undefined) collected.constants.set(pointer, constant);
  else if (setBy) {
    collected.setBy.set(pointer, setBy);
    const fallback = setBy.startsWith('option.') ? defaultOf(member, schemas) : undefined;
    if (fallback !== undefined) collected.defaults.set(pointer, fallback);
  } else return false;
  return true;
}

/** The object schema without the members that the client sets; `undefined` if it has none. */
function withoutSetMembers(
  flat: SchemaObject,
  pointer: string,
  endpoint: Endpoint,
  collected: SetMembers,
  mayBeConstant: (name: string) => boolean,
): SchemaObject | undefined {
  const members = Object.entries(flat.properties ?? {});
  const remaining = members.filter(
    ([name, member]) =>
      !collectIfSet(member, mayBeConstant(name), pointer + formatPointer([name]), endpoint, collected),
  );
  if (remaining.length === members.length) return undefined;
  const { required, ...rest } = { ...flat, properties: Object.fromEntries(remaining) };
  const stillRequired = required?.filter((name) => remaining.some(([member]) => member === name)) ?? [];
  return { ...rest, ...(stillRequired.length > 0 && { required: stillRequired }) };
}

/** The names of the members that every branch of a union requires with the same single value. They do not discriminate. */
function sharedConstants(branches: readonly SchemaObject[], { schemas }: Endpoint): Set<string> {
  const [first, ...others] = branches.map((branch) => {
    const { properties = {}, required = [] } = flatten(branch, schemas);
    return new Map(required.map((name) => [name, onlyValue(properties[name] ?? {}, schemas)]));
  });
  const shared = [...(first ?? [])].filter(
    ([name, value]) => value !== undefined && others.every((other) => other.get(name) === value),
  );
  return new Set(shared.map(([name]) => name));
}
