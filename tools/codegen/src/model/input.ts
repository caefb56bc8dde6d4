import type { BodyModel } from './body.ts';
import type { Endpoint } from './endpoint.ts';
import { typeName } from './names.ts';
import { isGiven, type ParameterModel } from './parameter.ts';
import { flattened, merged, refName, refTo, type SchemaObject, type Schemas } from './schema-object.ts';

/** What the caller gives: an object schema, or a union of object schemas, and the named schemas it uses. */
export interface InputModel {
  readonly schema: SchemaObject;
  readonly schemas: Schemas;
}

/** The Input: the parameters that the caller gives, and what he gives of the body. */
export function inputOf(own: Endpoint, parameters: readonly ParameterModel[], body: BodyModel | undefined): InputModel {
  const endpoint = { ...own, schemas: { ...own.schemas, ...body?.schemas } };
  const given = parameters.filter(isGiven);
  const shared = objectOf(given);
  if (!body) return { schema: { ...shared, additionalProperties: false }, schemas: endpoint.schemas };
  refuseSharedNames(endpoint, given, body);

  const flat = flattened(body.input, endpoint.schemas);
  const branches = flat.oneOf ?? flat.anyOf;
  const { schemas } = endpoint;
  if (!branches) return { schema: given.length > 0 ? merged(shared, flat) : body.input, schemas };

  const { oneOf, anyOf: _, required, properties, ...texts } = flat;
  const base = merged(shared, { ...(properties && { properties }), ...(required && { required }) });
  if (Object.keys(base.properties ?? {}).length === 0) return { schema: body.input, schemas };
  return union(endpoint, oneOf ? 'oneOf' : 'anyOf', texts, branches, base);
}

function union(
  endpoint: Endpoint,
  kind: 'oneOf' | 'anyOf',
  texts: SchemaObject,
  branches: readonly SchemaObject[],
  base: SchemaObject,
): InputModel {
  const prefix = typeName(String(endpoint.operation['operationId']));
  const named: Record<string, SchemaObject> = {};
  const whole = branches.map((branch) => {
    const { type: _, ...object } = flattened(branch, endpoint.schemas);
    const schema = merged(base, object);
    const name = refName(branch);
    if (name === undefined) return schema;
    named[prefix + typeName(name)] = schema;
    return { $ref: refTo(prefix + typeName(name)) };
  });
  const { type: _, additionalProperties: __, ...own } = texts;
  return { schema: { ...own, [kind]: whole }, schemas: { ...endpoint.schemas, ...named } };
}

function objectOf(given: readonly ParameterModel[]): SchemaObject {
  const required = given.filter((parameter) => parameter.required).map(({ data }) => data.name);
  return {
    type: 'object',
    properties: Object.fromEntries(given.map(({ data, schema }) => [data.name, schema])),
    ...(required.length > 0 && { required }),
  };
}

function refuseSharedNames(endpoint: Endpoint, given: readonly ParameterModel[], body: BodyModel): void {
  const flat = flattened(body.input, endpoint.schemas);
  const objects = [flat, ...(flat.oneOf ?? flat.anyOf ?? []).map((branch) => flattened(branch, endpoint.schemas))];
  const members = new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const twice = given.find(({ data }) => members.has(data.name));
  if (twice) {
    throw endpoint.refuse(
      `${twice.data.name} is the name of a parameter and of a member of the body: the Input can hold only one of them.`,
    );
  }
}
