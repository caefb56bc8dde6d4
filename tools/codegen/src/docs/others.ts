import type { Field } from '@polyface/docs/data';
import type { BodyModel } from '../model/body.ts';
import type { Endpoint } from '../model/endpoint.ts';
import { isMembers, membersOf } from '../model/members.ts';
import { isGiven, type ParameterModel } from '../model/parameter.ts';
import { flattened, type SchemaObject } from '../model/schema-object.ts';
import { fieldOf } from './shape.ts';

/** What of a request the caller does not give: constants, and what signer, client or an option setBy in. */
export function othersData(
  endpoint: Endpoint,
  parameters: readonly ParameterModel[],
  body: BodyModel | undefined,
): Field[] {
  const { schemas } = endpoint;
  const ofParameters = parameters
    .filter((parameter) => !isGiven(parameter))
    .map(({ data, required, schema }) => ({
      ...fieldOf(data.name, schema, required, schemas),
      in: data.in,
      ...(data.const !== undefined && { const: data.const }),
      ...(data.setBy && { setBy: data.setBy }),
    }));
  return [...ofParameters, ...(body ? othersInBody(endpoint, body) : [])];
}

function othersInBody(endpoint: Endpoint, { data }: BodyModel): Field[] {
  const [media] = Object.values(membersOf(membersOf(endpoint.operation['requestBody'])['content']));
  const schema = (membersOf(media)['schema'] ?? {}) as SchemaObject;
  const fixed = leaves(data.fixed, '').map(([pointer, value]) => ({ pointer, more: { const: value as string } }));
  const filled = Object.entries(data.setBy ?? {}).map(([pointer, setBy]) => ({ pointer, more: { setBy } }));
  return [...fixed, ...filled].map(({ pointer, more }) => {
    const steps = pointer.split('/').slice(1);
    const found = memberAt(schema, steps, endpoint);
    return { ...fieldOf(steps.join('.'), found.schema, found.required, endpoint.schemas), in: 'body', ...more };
  });
}

/** The values of nested objects by JSON pointer. */
function leaves(value: unknown, at: string): [pointer: string, value: unknown][] {
  if (!isMembers(value)) return value === undefined ? [] : [[at, value]];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, `${at}/${name}`));
}

function memberAt(
  schema: SchemaObject,
  steps: readonly string[],
  endpoint: Endpoint,
): { schema: SchemaObject; required: boolean } {
  const [step, ...rest] = steps;
  const flat = flattened(schema, endpoint.schemas);
  const [branch] = flat.oneOf ?? flat.anyOf ?? [];
  const { properties = {}, required = [] } = branch ? flattened(branch, endpoint.schemas) : flat;
  const member = flat.properties?.[step!] ?? properties[step!] ?? {};
  const isRequired = (flat.required ?? required).includes(step!);
  return rest.length > 0 ? memberAt(member, rest, endpoint) : { schema: member, required: isRequired };
}
