import type { Field } from '@polyface/docs/data';
import { formatPointer, parsePointer } from '../json-pointer.ts';
import type { BodyModel } from '../model/body.ts';
import type { Endpoint } from '../model/endpoint.ts';
import { isMembers, membersOf } from '../members.ts';
import { isInput, type ParameterModel } from '../model/parameter.ts';
import { flatten, type SchemaObject } from '../model/schema-object.ts';
import { fieldOf } from './shape.ts';

/** The parameters and body members that the client sets: constants, and values of the signer, of a UUID or of a client option. */
export function fieldsSetByClient(
  endpoint: Endpoint,
  parameters: readonly ParameterModel[],
  body: BodyModel | undefined,
): Field[] {
  const { schemas } = endpoint;
  const fromParameters = parameters
    .filter((parameter) => !isInput(parameter))
    .map(({ data, required, schema }) => ({
      ...fieldOf(data.name, schema, required, schemas),
      in: data.in,
      ...(data.const !== undefined && { const: data.const }),
      ...(data.setBy && { setBy: data.setBy }),
    }));
  return [...fromParameters, ...(body ? bodyFields(endpoint, body) : [])];
}

function bodyFields(endpoint: Endpoint, { data }: BodyModel): Field[] {
  const [media] = Object.values(membersOf(membersOf(endpoint.operation['requestBody'])['content']));
  const schema = (membersOf(media)['schema'] ?? {}) as SchemaObject;
  const constants = leavesOf(data.fixed, '').map(([pointer, value]) => ({ pointer, more: { const: value as string } }));
  const setMembers = Object.entries(data.setBy ?? {}).map(([pointer, setBy]) => ({ pointer, more: { setBy } }));
  return [...constants, ...setMembers].map(({ pointer, more }) => {
    const steps = parsePointer(pointer);
    const member = memberAt(schema, steps, endpoint);
    return { ...fieldOf(steps.join('.'), member.schema, member.required, endpoint.schemas), in: 'body', ...more };
  });
}

/** The values of nested objects, by JSON pointer. */
function leavesOf(value: unknown, at: string): [pointer: string, value: unknown][] {
  if (!isMembers(value)) return value === undefined ? [] : [[at, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, at + formatPointer([name])));
}

function memberAt(
  schema: SchemaObject,
  steps: readonly string[],
  endpoint: Endpoint,
): { schema: SchemaObject; required: boolean } {
  const [step, ...rest] = steps;
  const flat = flatten(schema, endpoint.schemas);
  const [branch] = flat.oneOf ?? flat.anyOf ?? [];
  const { properties = {}, required = [] } = branch ? flatten(branch, endpoint.schemas) : flat;
  const member = flat.properties?.[step!] ?? properties[step!] ?? {};
  const isRequired = (flat.required ?? required).includes(step!);
  return rest.length > 0 ? memberAt(member, rest, endpoint) : { schema: member, required: isRequired };
}
