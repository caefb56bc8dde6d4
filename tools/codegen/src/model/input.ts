import type { BodyModel } from './body.ts';
import type { Endpoint } from './endpoint.ts';
import { typeName } from './names.ts';
import { describeRules } from './rules.ts';
import { isInput, type ParameterModel } from './parameter.ts';
import { flatten, merge, refName, refTo, type SchemaObject, type Schemas } from './schema-object.ts';

/** The Input of an operation: an object schema or a union of object schemas, and the named schemas it uses. */
export interface InputModel {
  readonly schema: SchemaObject;
  readonly schemas: Schemas;
}

/** The Input: the parameters and the members of the body that the caller sets. */
export function inputOf(own: Endpoint, parameters: readonly ParameterModel[], body: BodyModel | undefined): InputModel {
  const { schema, schemas } = membersOfInput(own, parameters, body);
  const rules = own.operation['x-rules'] as SchemaObject['x-rules'];
  if (!rules) return { schema, schemas };
  const flat = flatten(schema, schemas);
  const withRules = merge(flat, { 'x-rules': rules });
  return { schema: describeRules(withRules, schemas), schemas };
}

function membersOfInput(own: Endpoint, parameters: readonly ParameterModel[], body: BodyModel | undefined): InputModel {
  const endpoint = { ...own, schemas: { ...own.schemas, ...body?.schemas } };
  const inputs = parameters.filter(isInput);
  const shared = objectOf(inputs);
  if (!body) return { schema: { ...shared, additionalProperties: false }, schemas: endpoint.schemas };
  checkNames(endpoint, inputs, body);

  const flat = flatten(body.input, endpoint.schemas);
  const branches = flat.oneOf ?? flat.anyOf;
  const { schemas } = endpoint;
  if (!branches) return { schema: inputs.length > 0 ? merge(shared, flat) : body.input, schemas };

  const { oneOf, anyOf: _, required, properties, ...texts } = flat;
  const base = merge(shared, { ...(properties && { properties }), ...(required && { required }) });
  if (Object.keys(base.properties ?? {}).length === 0) return { schema: body.input, schemas };
  return unionOf(endpoint, oneOf ? 'oneOf' : 'anyOf', texts, branches, base);
}

function unionOf(
  endpoint: Endpoint,
  kind: 'oneOf' | 'anyOf',
  texts: SchemaObject,
  branches: readonly SchemaObject[],
  base: SchemaObject,
): InputModel {
  const prefix = typeName(String(endpoint.operation['operationId']));
  const named: Record<string, SchemaObject> = {};
  const merged = branches.map((branch) => {
    const { type: _, ...object } = flatten(branch, endpoint.schemas);
    const schema = merge(base, object);
    const name = refName(branch);
    if (name === undefined) return schema;
    const type = freeName(prefix + typeName(name), endpoint.schemas);
    named[type] = schema;
    return { $ref: refTo(type) };
  });
  const { type: _, additionalProperties: __, ...own } = texts;
  return { schema: { ...own, [kind]: merged }, schemas: { ...endpoint.schemas, ...named } };
}

/** A name that no schema of the spec has. */
function freeName(name: string, schemas: Schemas): string {
  return Object.hasOwn(schemas, name) ? freeName(`${name}Form`, schemas) : name;
}

function objectOf(parameters: readonly ParameterModel[]): SchemaObject {
  const required = parameters.filter((parameter) => parameter.required).map(({ data }) => data.name);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ data, schema }) => [data.name, schema])),
    ...(required.length > 0 && { required }),
  };
}

/** Throws if a parameter and a member of the body have the same name. */
function checkNames(endpoint: Endpoint, parameters: readonly ParameterModel[], body: BodyModel): void {
  const flat = flatten(body.input, endpoint.schemas);
  const objects = [flat, ...(flat.oneOf ?? flat.anyOf ?? []).map((branch) => flatten(branch, endpoint.schemas))];
  const members = new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const duplicate = parameters.find(({ data }) => members.has(data.name));
  if (duplicate) {
    throw endpoint.error(
      `\`${duplicate.data.name}\` is the name of a parameter and of a member of the body, but the Input can contain only one. Add \`x-set-by\` to one, make it constant, or remove it.`,
    );
  }
}
