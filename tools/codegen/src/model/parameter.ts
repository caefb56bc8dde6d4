import type { SetBy, ListStyle, Parameter } from '@polyface/runtime';
import type { Endpoint } from './endpoint.ts';
import { defined, type Members } from './members.ts';
import { defaultOf, setByOf, onlyValue, resolved, type SchemaObject, type Schemas } from './schema-object.ts';

/** A parameter as the runtime knows it, and what its value is when the caller gives it. */
export interface ParameterModel {
  readonly data: Parameter;
  readonly required: boolean;
  /** With the parameter's own texts and words. */
  readonly schema: SchemaObject;
}

/** The parameters of an endpoint. */
export function parametersOf(endpoint: Endpoint): ParameterModel[] {
  return endpoint.parameters.map((parameter) => parameterOf(parameter, endpoint));
}

/** Whether the caller gives the value. */
export function isGiven({ data }: ParameterModel): boolean {
  return data.const === undefined && data.setBy === undefined;
}

function parameterOf(parameter: Members, endpoint: Endpoint): ParameterModel {
  const name = String(parameter['name']);
  const place = parameter['in'] as Parameter['in'];
  if (!['path', 'query', 'header'].includes(place)) {
    throw endpoint.refuse(`Parameter ${name} is in ${String(place)}: only path, query and header are supported.`);
  }
  const schema = (parameter['schema'] ?? {}) as SchemaObject;
  const { schemas } = endpoint;
  const required = parameter['required'] === true;
  const constant = required ? onlyValue(schema, schemas) : undefined;
  const setBy = (parameter['x-set-by'] as SetBy | undefined) ?? setByOf(schema, schemas);
  const isOption = constant === undefined && setBy?.startsWith('option.');
  const data: Parameter = defined({
    name,
    in: place,
    const: constant,
    setBy: constant === undefined ? setBy : undefined,
    default: isOption ? defaultOf(schema, schemas) : undefined,
    list: (parameter['x-list'] as ListStyle | undefined) ?? resolved(schema, schemas)['x-list'],
  });
  return { data, required, schema: memberSchema(parameter, schema, schemas) };
}

/** The schema of the Input's member: the parameter's, with what the parameter itself says. The list style stays with the parameter. */
function memberSchema(parameter: Members, schema: SchemaObject, schemas: Schemas): SchemaObject {
  const said = ['description', 'x-zh', 'deprecated', 'example', 'x-sensitive'].filter((key) => key in parameter);
  const own = Object.fromEntries(said.map((key) => [key, parameter[key]]));
  if (schema.$ref === undefined) {
    const { 'x-list': _, 'x-set-by': __, ...rest } = schema;
    return { ...rest, ...own };
  }
  const listed = resolved(schema, schemas)['x-list'] !== undefined;
  if (said.length === 0 && !listed) return schema;
  return { allOf: [schema], ...own };
}
