import { typeName } from './names.ts';
import { refTo, type SchemaObject, type Schemas } from './schema-object.ts';

/** Gives the inline object schemas of list items names: the items of `Tags` in `AskInput` are `AskInputTagsItem`. */
export function withNamedItems(schemas: Schemas): Schemas {
  const named: Record<string, SchemaObject> = {};
  const isTaken = (name: string) => Object.hasOwn(schemas, name) || Object.hasOwn(named, name);
  const reserve = (name: string): string => (isTaken(name) ? reserve(`${name}_`) : name);

  const visit = (schema: SchemaObject, prefix: string): SchemaObject => {
    const { properties, items, allOf, oneOf, anyOf } = schema;
    return {
      ...schema,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, member]) => [name, visit(member, prefix + typeName(name))]),
        ),
      }),
      ...(items && { items: visitItems(items, `${prefix}Item`) }),
      ...(allOf && { allOf: allOf.map((part) => visit(part, prefix)) }),
      ...(oneOf && { oneOf: oneOf.map((part) => visit(part, prefix)) }),
      ...(anyOf && { anyOf: anyOf.map((part) => visit(part, prefix)) }),
    };
  };
  const visitItems = (items: SchemaObject, prefix: string): SchemaObject => {
    if (!items.properties || items.nullable) return visit(items, prefix);
    const name = reserve(prefix);
    named[name] = {};
    named[name] = visit(items, name);
    return { $ref: refTo(name) };
  };

  const own = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, visit(schema, name)]));
  return { ...own, ...named };
}
