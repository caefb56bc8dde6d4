import type { BodyModel } from './body.ts';
import type { Endpoint } from './endpoint.ts';
import { isMembers, membersOf, type Members } from './members.ts';
import { isInput, type ParameterModel } from './parameter.ts';
import { resolve } from './schema-object.ts';

/** The Input of the first documented request; `undefined` if none is documented. */
export function exampleOf(
  endpoint: Endpoint,
  parameters: readonly ParameterModel[],
  body: BodyModel | undefined,
): Members | undefined {
  const values = parameters.filter(isInput).flatMap(({ data, required }): [string, unknown][] => {
    const value = parameterExample(endpoint, data.name, required);
    return value === undefined ? [] : [[data.name, value]];
  });
  const fromBody = body && bodyExample(endpoint, body);
  if (body && !fromBody) return values.length > 0 ? Object.fromEntries(values) : undefined;
  return { ...Object.fromEntries(values), ...fromBody };
}

/** The example of a parameter. Falls back to the example of its schema only if the parameter is required. */
function parameterExample(endpoint: Endpoint, name: string, required: boolean): unknown {
  const parameter = membersOf(endpoint.parameters.find((one) => one['name'] === name));
  const [first] = Object.values(membersOf(parameter['examples']));
  if (isMembers(first)) return first['value'];
  const schema = resolve(membersOf(parameter['schema']), endpoint.schemas);
  return parameter['example'] ?? (required ? schema['example'] : undefined);
}

function bodyExample(endpoint: Endpoint, { data }: BodyModel): Members | undefined {
  const [media] = Object.values(membersOf(membersOf(endpoint.operation['requestBody'])['content']));
  const [first] = Object.values(membersOf(membersOf(media)['examples']));
  const whole = isMembers(first) ? first['value'] : membersOf(media)['example'];
  if (whole === undefined) return undefined;
  if (data.whole !== undefined) return { [data.whole]: whole };
  const place = data.input ?? '';
  const at = (value: unknown): Members =>
    membersOf(
      place
        .split('/')
        .slice(1)
        .reduce((inner: unknown, step) => membersOf(inner)[step], value),
    );
  const setBy = Object.keys(data.setBy ?? {}).filter((pointer) => pointer.startsWith(`${place}/`));
  const setMembers = [...Object.keys(at(data.fixed)), ...setBy.map((pointer) => pointer.slice(place.length + 1))];
  return Object.fromEntries(Object.entries(at(whole)).filter(([name]) => !setMembers.includes(name)));
}
