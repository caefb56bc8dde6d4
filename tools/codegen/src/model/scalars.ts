import { mapMembers, withoutUndefined } from '../members.ts';
import {
  hasSubschemas,
  isLooseInteger,
  isOpenEnum,
  refName,
  resolve,
  subschemasOf,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';

/** Inlines the named schemas that are strings, numbers or booleans: a named type would hide what they are. */
export function inlineScalars(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return isScalar(schemas[name]!, schemas) ? inlineScalars(schemas[name]!, schemas) : schema;
  if (!hasSubschemas(schema)) return schema;
  const inline = (part: SchemaObject) => inlineScalars(part, schemas);
  const { properties, items, additionalProperties, not, oneOf, anyOf, allOf, ...own } = schema;
  const [only, ...others] = allOf ?? [];
  if (only && others.length === 0 && isScalar(only, schemas)) return { ...inline(only), ...own };
  return withoutUndefined({
    ...own,
    properties: properties && mapMembers(properties, (member) => inline(member as SchemaObject)),
    items: items && inline(items),
    additionalProperties:
      typeof additionalProperties === 'object' ? inline(additionalProperties) : additionalProperties,
    not: not && inline(not),
    oneOf: oneOf?.map(inline),
    anyOf: anyOf?.map(inline),
    allOf: allOf?.map(inline),
  }) as SchemaObject;
}

function isScalar(schema: SchemaObject, schemas: Schemas): boolean {
  const target = resolve(schema, schemas);
  if (isLooseInteger(target)) return true;
  const isSimple = subschemasOf(target).length === 0 && !['object', 'array', undefined].includes(target.type);
  return isSimple && !isOpenEnum(target, true);
}
