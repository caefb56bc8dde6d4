import type { Body, Fill } from '@polyface/runtime';
import { isDeepStrictEqual } from 'node:util';
import type { Endpoint } from './endpoint.ts';
import { defined, membersOf } from './members.ts';
import { defaultOf, fillOf, flattened, isObjectSchema, onlyValue, type SchemaObject } from './schema-object.ts';

/** The body of a request as the runtime knows it, and what of it the caller gives. */
export interface BodyModel {
  readonly data: Body;
  /** An object or a union of objects: constants and fills are gone. A body that is no object is the member `body`. */
  readonly input: SchemaObject;
}

/** What is put into a body without the caller, by JSON pointer. */
interface Others {
  readonly fixed: Map<string, unknown>;
  readonly fill: Map<string, Fill>;
  readonly defaults: Map<string, string | number | boolean>;
}

const wholeName = 'body';

/** The body of an endpoint, `undefined` when it has none. `place` is where the Input sits in it (`x-envelope`: `input`). */
export function bodyOf(endpoint: Endpoint, place: string): BodyModel | undefined {
  const { operation, schemas } = endpoint;
  const request = membersOf(operation['requestBody']);
  const [media] = Object.entries(membersOf(request['content']));
  if (!media) return undefined;
  const type = media[0].split(';')[0]!.trim().toLowerCase();
  const schema = (membersOf(media[1])['schema'] ?? {}) as SchemaObject;
  if (!isObjectSchema(schema, schemas)) return wholeBody(type, schema, request['required'] === true);

  const others: Others = { fixed: new Map(), fill: new Map(), defaults: new Map() };
  const steps = place.split('/').slice(1);
  const found = steps.length > 0 ? inside(schema, steps, '', endpoint, others) : schema;
  const input = withoutOthers(found, place, endpoint, others);
  return { data: bodyData(type, place, others), input };
}

function wholeBody(type: string, schema: SchemaObject, required: boolean): BodyModel {
  const input: SchemaObject = {
    type: 'object',
    properties: { [wholeName]: schema },
    ...(required && { required: [wholeName] }),
    additionalProperties: false,
  };
  return { data: { type, whole: wholeName }, input };
}

function bodyData(type: string, input: string, { fixed, fill, defaults }: Others): Body {
  const some = <Value>(map: Map<string, Value>) => (map.size > 0 ? Object.fromEntries(map) : undefined);
  return defined({ type, input: input || undefined, fixed: nested(fixed), fill: some(fill), defaults: some(defaults) });
}

/** Values by JSON pointer as the object that holds them. */
function nested(values: ReadonlyMap<string, unknown>): Record<string, unknown> | undefined {
  if (values.size === 0) return undefined;
  const root: Record<string, unknown> = {};
  for (const [pointer, value] of values) {
    const steps = pointer.split('/').slice(1).map(unescaped);
    const last = steps.pop()!;
    const holder = steps.reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, root);
    holder[last] = value;
  }
  return root;
}

/** The schema of the Input inside a body. What stands around it must be constant or filled in. */
function inside(
  schema: SchemaObject,
  steps: readonly string[],
  at: string,
  endpoint: Endpoint,
  others: Others,
): SchemaObject {
  const { properties = {}, required = [] } = flattened(schema, endpoint.schemas);
  const [step, ...rest] = steps;
  for (const [name, member] of Object.entries(properties)) {
    if (name === step) continue;
    const pointer = `${at}/${escaped(name)}`;
    if (isOther(member, required.includes(name), pointer, endpoint, others)) continue;
    if (isObjectSchema(member, endpoint.schemas)) inside(member, [], pointer, endpoint, others);
    else
      throw endpoint.refuse(
        `Member ${pointer} of the body stands beside the Input: make it a required enum with one value, or say x-fill.`,
      );
  }
  if (step === undefined) return schema;
  const member = properties[step];
  if (!member)
    throw endpoint.refuse(
      `x-envelope says that the Input sits at ${at}/${step} of the body, and the body's schema has no such member.`,
    );
  return rest.length > 0 ? inside(member, rest, `${at}/${step}`, endpoint, others) : member;
}

/** The Input without its constants and fills; the very schema where it has none. */
function withoutOthers(schema: SchemaObject, at: string, endpoint: Endpoint, others: Others): SchemaObject {
  const flat = flattened(schema, endpoint.schemas);
  const branches = flat.oneOf ?? flat.anyOf;
  const constants = branches ? sharedConstants(branches, endpoint) : new Set<string>();
  const own = without(flat, at, endpoint, others, (name) => (flat.required ?? []).includes(name));
  if (!branches) return own ?? schema;
  const cleared = branches.map((branch) => {
    const object = flattened(branch, endpoint.schemas);
    return without(object, at, endpoint, others, (name) => constants.has(name)) ?? branch;
  });
  if (!own && cleared.every((branch, index) => branch === branches[index])) return schema;
  return { ...(own ?? flat), [flat.oneOf ? 'oneOf' : 'anyOf']: cleared };
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

/** Whether a member is a constant or filled in; if so it is put among the others. */
function isOther(
  member: SchemaObject,
  mayBeConstant: boolean,
  pointer: string,
  { schemas }: Endpoint,
  others: Others,
): boolean {
  const constant = mayBeConstant ? onlyValue(member, schemas) : undefined;
  const fill = fillOf(member, schemas);
  if (constant !== undefined) others.fixed.set(pointer, constant);
  else if (fill) {
    others.fill.set(pointer, fill);
    const fallback = fill.startsWith('option.') ? defaultOf(member, schemas) : undefined;
    if (fallback !== undefined) others.defaults.set(pointer, fallback);
  } else return false;
  return true;
}

/** Members that every branch of a union requires with the same single value: they tell no branch from another. */
function sharedConstants(branches: readonly SchemaObject[], { schemas }: Endpoint): Set<string> {
  const constants = branches.map((branch) => {
    const { properties = {}, required = [] } = flattened(branch, schemas);
    return new Map(required.map((name) => [name, onlyValue(properties[name] ?? {}, schemas)]));
  });
  const [first, ...others] = constants;
  const shared = [...(first ?? [])].filter(
    ([name, value]) => value !== undefined && others.every((other) => isDeepStrictEqual(other.get(name), value)),
  );
  return new Set(shared.map(([name]) => name));
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
