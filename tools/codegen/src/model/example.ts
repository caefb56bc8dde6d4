import type { BodyModel } from './body.ts';
import type { Endpoint } from './endpoint.ts';
import { isMembers, membersOf, type Members } from '../members.ts';
import { isInput, type ParameterModel } from './parameter.ts';
import { flatten, type SchemaObject } from './schema-object.ts';

/** The Input of the first documented request; `undefined` if none is documented. */
export function exampleOf(
  endpoint: Endpoint,
  parameters: readonly ParameterModel[],
  body: BodyModel | undefined,
): Members | undefined {
  const values = parameters.filter(isInput).flatMap((parameter): [string, unknown][] => {
    const value = parameterExample(endpoint, parameter);
    return value === undefined ? [] : [[parameter.data.name, value]];
  });
  const fromBody = body && bodyExample(endpoint, body);
  if (body && !fromBody) return values.length > 0 ? Object.fromEntries(values) : undefined;
  const isDocumented = fromBody !== undefined || values.length > 0;
  if (!isDocumented && parameters.some((parameter) => isInput(parameter) && parameter.required)) return undefined;
  return { ...Object.fromEntries(values), ...fromBody };
}

/** The example of a parameter. For a required one without an example its schema gives the value, if it gives one. */
function parameterExample(endpoint: Endpoint, { data, required, schema }: ParameterModel): unknown {
  const { name, in: location } = data;
  const parameter = membersOf(endpoint.parameters.find((one) => one['name'] === name && one['in'] === location));
  const [first] = Object.values(membersOf(parameter['examples']));
  if (isMembers(first)) return first['value'];
  return parameter['example'] ?? (required ? valueOf(flatten(schema, endpoint.schemas)) : undefined);
}

/** A value that a schema shows: its example, its default, its first enum value or its minimum. None for other texts, lists and objects. */
function valueOf(schema: SchemaObject): unknown {
  const { example, enum: values, type, minimum, maximum } = schema as Members & SchemaObject;
  const shown = example ?? (schema as Members)['default'] ?? values?.find((value) => value !== null);
  if (shown !== undefined) return shown;
  if (type === 'boolean') return false;
  return type === 'integer' || type === 'number' ? (minimum ?? Math.min(1, Number(maximum ?? 1))) : undefined;
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
