import type { ListStyle, Parameter, SetBy } from '@polyface/runtime';
import type { Endpoint } from './endpoint.ts';
import { withoutUndefined, type Members } from '../members.ts';
import { defaultOf, onlyValue, resolve, setByOf, type SchemaObject, type Schemas } from './schema-object.ts';

/** A parameter: the data for the runtime, and the schema of its member of the Input. */
export interface ParameterModel {
  readonly data: Parameter;
  readonly required: boolean;
  /** Includes the parameter's own description and extensions. */
  readonly schema: SchemaObject;
}

/** The parameters of an endpoint. */
export function parametersOf(endpoint: Endpoint): ParameterModel[] {
  return endpoint.parameters.map((parameter) => parameterOf(parameter, endpoint));
}

/** Whether the caller sets the value. */
export function isInput({ data }: ParameterModel): boolean {
  return data.const === undefined && data.setBy === undefined;
}

function parameterOf(parameter: Members, endpoint: Endpoint): ParameterModel {
  const name = String(parameter['name']);
  const place = parameter['in'] as Parameter['in'];
  if (!['path', 'query', 'header'].includes(place)) {
    throw endpoint.error(
      `The parameter \`${name}\` is in ${String(place)}, which is not supported. Write path, query or header.`,
    );
  }
  const schema = (parameter['schema'] ?? {}) as SchemaObject;
  const { schemas } = endpoint;
  const required = parameter['required'] === true;
  const constant = required ? onlyValue(schema, schemas) : undefined;
  const setBy = (parameter['x-set-by'] as SetBy | undefined) ?? setByOf(schema, schemas);
  const isOption = constant === undefined && setBy?.startsWith('option.');
  const data: Parameter = withoutUndefined({
    name,
    in: place,
    const: constant,
    setBy: constant === undefined ? setBy : undefined,
    default: isOption ? defaultOf(schema, schemas) : undefined,
    enum: isOption ? (resolve(schema, schemas).enum as Parameter['enum']) : undefined,
    list: (parameter['x-list'] as ListStyle | undefined) ?? schema['x-list'] ?? resolve(schema, schemas)['x-list'],
  });
  return { data, required, schema: memberSchema(parameter, schema, schemas) };
}

/** The schema of the Input's member: the parameter's schema with the parameter's own keys. The list style stays with the parameter. */
function memberSchema(parameter: Members, schema: SchemaObject, schemas: Schemas): SchemaObject {
  const keys = ['description', 'x-zh', 'deprecated', 'example', 'x-sensitive'].filter((key) => key in parameter);
  const own = Object.fromEntries(keys.map((key) => [key, parameter[key]]));
  if (schema.$ref === undefined) {
    const { 'x-list': _, 'x-set-by': __, ...rest } = schema;
    return { ...rest, ...own };
  }
  const hasListStyle = resolve(schema, schemas)['x-list'] !== undefined;
  if (keys.length === 0 && !hasListStyle) return schema;
  return { allOf: [schema], ...own };
}
