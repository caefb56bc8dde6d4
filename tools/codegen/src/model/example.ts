import type { BodyModel } from './body.ts';
import type { Endpoint } from './endpoint.ts';
import { isMembers, membersOf, type Members } from './members.ts';
import { isGiven, type ParameterModel } from './parameter.ts';
import { resolved } from './schema-object.ts';

/** The first documented request, as what a caller would give: `undefined` where none is documented. */
export function exampleOf(
  endpoint: Endpoint,
  parameters: readonly ParameterModel[],
  body: BodyModel | undefined,
): Members | undefined {
  const given = parameters.filter(isGiven);
  const told = given.flatMap(({ data, required }): [string, unknown][] => {
    const value = parameterExample(endpoint, data.name, required);
    return value === undefined ? [] : [[data.name, value]];
  });
  const inBody = body && bodyExample(endpoint, body);
  if (body && !inBody) return told.length > 0 ? Object.fromEntries(told) : undefined;
  return { ...Object.fromEntries(told), ...inBody };
}

/** What is documented with the parameter; what stands in its schema only where it must be given. */
function parameterExample(endpoint: Endpoint, name: string, required: boolean): unknown {
  const parameter = membersOf(endpoint.parameters.find((one) => one['name'] === name));
  const [first] = Object.values(membersOf(parameter['examples']));
  if (isMembers(first)) return first['value'];
  const schema = resolved(membersOf(parameter['schema']), endpoint.schemas);
  return parameter['example'] ?? (required ? schema['example'] : undefined);
}

function bodyExample(endpoint: Endpoint, { data }: BodyModel): Members | undefined {
  const [media] = Object.values(membersOf(membersOf(endpoint.operation['requestBody'])['content']));
  const [first] = Object.values(membersOf(membersOf(media)['examples']));
  const whole = isMembers(first) ? first['value'] : membersOf(media)['example'];
  if (whole === undefined) return undefined;
  if (data.whole !== undefined) return { [data.whole]: whole };
  const steps = (data.input ?? '').split('/').slice(1);
  const content = membersOf(steps.reduce((value: unknown, step) => membersOf(value)[step], whole));
  const others =
    steps.length > 0
      ? []
      : [...Object.keys(data.fixed ?? {}), ...Object.keys(data.setBy ?? {}).map((place) => place.slice(1))];
  return Object.fromEntries(Object.entries(content).filter(([name]) => !others.includes(name)));
}
