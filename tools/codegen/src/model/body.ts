import type { Body } from '@polyface/runtime';
import type { Endpoint } from './endpoint.ts';
import { defined, membersOf } from './members.ts';
import { escaped, isOther, takeOut, type Others } from './set-members.ts';
import { flattened, isObjectSchema, type SchemaObject, type Schemas } from './schema-object.ts';

/** The body of a request as the runtime knows it, and what of it the caller gives. */
export interface BodyModel {
  readonly data: Body;
  /** An object or a union of objects: constants and fills are gone. A body that is no object is the member `body`. */
  readonly input: SchemaObject;
  /** Named schemas that lost constants or fills. */
  readonly schemas: Schemas;
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

  const others: Others = { fixed: new Map(), setBy: new Map(), defaults: new Map() };
  const steps = place.split('/').slice(1);
  const found = steps.length > 0 ? inside(schema, steps, '', endpoint, others) : schema;
  return { ...takeOut(found, place, endpoint, others), data: bodyData(type, place, others) };
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

function bodyData(type: string, input: string, { fixed, setBy, defaults }: Others): Body {
  const some = <Value>(map: Map<string, Value>) => (map.size > 0 ? Object.fromEntries(map) : undefined);
  return defined({
    type,
    input: input || undefined,
    fixed: nested(fixed),
    setBy: some(setBy),
    defaults: some(defaults),
  });
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
        `Member ${pointer} of the body stands beside the Input: make it a required enum with one value, or say x-set-by.`,
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

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
