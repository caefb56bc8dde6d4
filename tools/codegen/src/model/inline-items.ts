import { mapChangedItems, mapChangedMembers, withChanges, type Members } from '../members.ts';
import { typeName } from './names.ts';
import { hasSubschemas, refTo, type SchemaObject, type Schemas } from './schema-object.ts';

/** Gives the inline object schemas of list items names: the items of `Tags` in `AskInput` are `AskInputTagsItem`. */
export function withNamedItems(schemas: Schemas): Schemas {
  const named: Record<string, SchemaObject> = {};
  const isTaken = (name: string) => Object.hasOwn(schemas, name) || Object.hasOwn(named, name);
  const reserve = (name: string): string => (isTaken(name) ? reserve(`${name}_`) : name);

  const visit = (schema: SchemaObject, prefix: string): SchemaObject => {
    if (!hasSubschemas(schema)) return schema;
    const { properties, items } = schema;
    const changes: Record<string, unknown> = {};
    if (properties)
      changes['properties'] = mapChangedMembers(properties, (member, name) =>
        hasSubschemas(member as SchemaObject) ? visit(member as SchemaObject, prefix + typeName(name)) : member,
      );
    if (items) changes['items'] = visitItems(items, `${prefix}Item`);
    for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
      const parts = schema[keyword];
      if (parts) changes[keyword] = mapChangedItems(parts, (part) => visit(part as SchemaObject, prefix));
    }
    return withChanges(schema as Members, changes);
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
