import { defined, mapMembers } from './members.ts';
import {
  isLooseInteger,
  isOpenEnum,
  partsOf,
  refName,
  resolved,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';

/** The schema with plain texts, numbers and booleans in the place of their names: a type of its own would hide what they are. */
export function withScalars(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return isScalar(schemas[name]!, schemas) ? withScalars(schemas[name]!, schemas) : schema;
  const of = (part: SchemaObject) => withScalars(part, schemas);
  const { properties, items, additionalProperties, not, oneOf, anyOf, allOf, ...own } = schema;
  const [only, ...others] = allOf ?? [];
  if (only && others.length === 0 && isScalar(only, schemas)) return { ...withScalars(only, schemas), ...own };
  return defined({
    ...own,
    properties: properties && mapMembers(properties, (member) => of(member as SchemaObject)),
    items: items && of(items),
    additionalProperties: typeof additionalProperties === 'object' ? of(additionalProperties) : additionalProperties,
    not: not && of(not),
    oneOf: oneOf?.map(of),
    anyOf: anyOf?.map(of),
    allOf: allOf?.map(of),
  }) as SchemaObject;
}

function isScalar(schema: SchemaObject, schemas: Schemas): boolean {
  const target = resolved(schema, schemas);
  return (
    isLooseInteger(target) ||
    (partsOf(target).length === 0 && !['object', 'array', undefined].includes(target.type) && !isOpenEnum(target, true))
  );
}
