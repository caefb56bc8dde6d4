import type { Body } from '@polyface/runtime';
import { formatPointer, parsePointer } from '../json-pointer.ts';
import type { Endpoint } from './endpoint.ts';
import { membersOf, withoutUndefined } from '../members.ts';
import { flatten, isObjectSchema, type SchemaObject, type Schemas } from './schema-object.ts';
import { collectIfSet, removeSetMembers, type SetMembers } from './set-members.ts';

/** The body of a request: the data for the runtime, and the part that the caller sets. */
export interface BodyModel {
  readonly data: Body;
  /** An object or a union of objects, without the members that the client sets. A body of another type is the member `body`. */
  readonly input: SchemaObject;
  /** The named schemas from which members that the client sets were removed. */
  readonly schemas: Schemas;
}

const wholeName = 'body';

/** The body of an endpoint; `undefined` if it has none. `place` is the JSON pointer of the Input (`x-envelope`: `input`). */
export function bodyOf(endpoint: Endpoint, place: string): BodyModel | undefined {
  const { operation, schemas } = endpoint;
  const request = membersOf(operation['requestBody']);
  const [media] = Object.entries(membersOf(request['content']));
  if (!media) return undefined;
  const type = media[0].split(';')[0]!.trim().toLowerCase();
  const schema = (membersOf(media[1])['schema'] ?? {}) as SchemaObject;
  if (!isObjectSchema(schema, schemas)) return wholeBody(type, schema, request['required'] === true);

  const collected: SetMembers = { constants: new Map(), setBy: new Map(), defaults: new Map() };
  const steps = place.split('/').slice(1);
  const input = steps.length > 0 ? inputSchemaIn(schema, steps, '', endpoint, collected) : schema;
  return { ...removeSetMembers(input, place, endpoint, collected), data: bodyData(type, place, collected) };
}

function wholeBody(type: string, schema: SchemaObject, required: boolean): BodyModel {
  const input: SchemaObject = {
    type: 'object',
    properties: { [wholeName]: schema },
    ...(required && { required: [wholeName] }),
    additionalProperties: false,
  };
  return { data: { type, whole: wholeName }, input, schemas: {} };
}

function bodyData(type: string, input: string, { constants, setBy, defaults }: SetMembers): Body {
  const toObject = <Value>(map: Map<string, Value>) => (map.size > 0 ? Object.fromEntries(map) : undefined);
  return withoutUndefined({
    type,
    input: input || undefined,
    fixed: nest(constants),
    setBy: toObject(setBy),
    defaults: toObject(defaults),
  });
}

/** Builds the object that has each value at its JSON pointer. */
function nest(values: ReadonlyMap<string, unknown>): Record<string, unknown> | undefined {
  if (values.size === 0) return undefined;
  const root: Record<string, unknown> = {};
  for (const [pointer, value] of values) {
    const steps = parsePointer(pointer);
    const last = steps.pop()!;
    const parent = steps.reduce((object, step) => (object[step] ??= {}) as Record<string, unknown>, root);
    parent[last] = value;
  }
  return root;
}

/** The schema of the Input inside a body. Collects the members around it, which the client must set. */
function inputSchemaIn(
  schema: SchemaObject,
  steps: readonly string[],
  at: string,
  endpoint: Endpoint,
  collected: SetMembers,
): SchemaObject {
  const { properties = {}, required = [] } = flatten(schema, endpoint.schemas);
  const [step, ...rest] = steps;
  for (const [name, member] of Object.entries(properties)) {
    if (name === step) continue;
    const pointer = at + formatPointer([name]);
    if (collectIfSet(member, required.includes(name), pointer, endpoint, collected)) continue;
    if (isObjectSchema(member, endpoint.schemas)) inputSchemaIn(member, [], pointer, endpoint, collected);
    else
      throw endpoint.error(
        `The member ${pointer} of the body is outside the Input, so no caller can set it. Make it a required single-value enum, or add \`x-set-by\`.`,
      );
  }
  if (step === undefined) return schema;
  const member = properties[step];
  if (!member)
    throw endpoint.error(
      `\`x-envelope\` places the Input at ${at}/${step} of the body, but the body's schema has no such member. Fix the schema or the envelope.`,
    );
  return rest.length > 0 ? inputSchemaIn(member, rest, `${at}/${step}`, endpoint, collected) : member;
}
