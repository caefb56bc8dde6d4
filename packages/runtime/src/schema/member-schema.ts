import type { Schema } from './schema.ts';

/** Returns the schema of a member of an object: its own, otherwise that of `additionalProperties`; `undefined` if there is none. */
export function memberSchema(schema: Schema, name: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  return schema.additionalProperties || undefined;
}
