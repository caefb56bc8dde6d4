import type { Read } from './check.ts';
import { isLooseInteger } from './integer.ts';
import { schemaFeature, type CompileRead, type Features } from './features.ts';
import { readUnknown } from './read-unknown.ts';
import { readText, wrong } from './read-scalar.ts';
import type { Schema } from './schema.ts';
import { isObject } from './type-guards.ts';

const compiled = new WeakMap<Schema, Read>();

/**
 * Compiles a schema to the function that reads received values of it. The function is cached with the schema. It converts scalars to the
 * documented type where the vendor sent another one, adds an issue for a value of another kind and for a missing member, and keeps members
 * and enum values that the schema does not know. It does not check patterns, lengths and ranges. `null` in place of an optional member that
 * is not nullable counts as absent. Objects and lists are changed in place. Throws a `TypeError` if a keyword needs a feature that is missing.
 */
export function compileRead(schema: Schema, features: Features | undefined): Read {
  const cached = compiled.get(schema);
  if (cached) return cached;
  const read = compileSchema(schema, (part) => compileRead(part, features), features);
  compiled.set(schema, read);
  return read;
}

function compileSchema(schema: Schema, compilePart: CompileRead, features: Features | undefined): Read {
  const readValue = compileValue(schema, compilePart, features);
  return schema.nullable ? (value, found) => (value === null ? null : readValue(value, found)) : readValue;
}

function compileValue(schema: Schema, compilePart: CompileRead, features: Features | undefined): Read {
  if (schema.list === 'json') schemaFeature(features, 'fromJsonTexts');
  if (isLooseInteger(schema)) return schemaFeature(features, 'readInteger')(schema);
  const branches = schema.oneOf ?? schema.anyOf;
  const composed = [
    ...(schema.allOf ?? []).map(compilePart),
    ...(branches ? [schemaFeature(features, 'readUnion')(branches, compilePart)] : []),
  ];
  const parts =
    schema.type || composed.length === 0 ? [compileType(schema, compilePart, features), ...composed] : composed;
  const [only] = parts;
  if (parts.length === 1) return only!;
  return (value, found) => parts.reduce((result, read) => read(result, found), value);
}

function compileType(schema: Schema, compilePart: CompileRead, features: Features | undefined): Read {
  switch (schema.type) {
    case 'string':
      return readText;
    case 'boolean':
      return schemaFeature(features, 'readBoolean');
    case 'number':
      return schemaFeature(features, 'readNumber');
    case 'integer':
      return schemaFeature(features, 'readInteger')(schema);
    case 'array':
      return readList(schema, compilePart);
    case 'object':
      return readObject(schema, compilePart);
    default:
      return schema.properties || schema.required ? readObject(schema, compilePart) : readUnknown;
  }
}

function readList({ items }: Schema, compilePart: CompileRead): Read {
  const readItem = items ? compilePart(items) : readUnknown;
  return (value, found) => {
    if (!Array.isArray(value)) return wrong('array', value, found);
    for (let index = 0; index < value.length; index++) {
      const start = found.issues.length;
      value[index] = readItem(value[index], found);
      found.moveInto(index, start);
    }
    return value;
  };
}

function readObject({ properties = {}, required = [], additionalProperties }: Schema, compilePart: CompileRead): Read {
  const members = new Map(
    Object.entries(properties).map(([name, schema]) => [
      name,
      { read: compilePart(schema), mayBeNull: required.includes(name) || acceptsNull(schema) },
    ]),
  );
  const readOther = additionalProperties ? compilePart(additionalProperties) : readUnknown;
  return (value, found) => {
    if (!isObject(value)) return wrong('object', value, found);
    for (const name of required) {
      if (!Object.hasOwn(value, name)) found.addMissing(name);
    }
    for (const name of Object.keys(value)) {
      const member = members.get(name);
      if (value[name] === null && member && !member.mayBeNull) {
        delete value[name];
        continue;
      }
      const start = found.issues.length;
      const received = value[name];
      const converted = (member?.read ?? readOther)(received, found);
      if (converted !== received) value[name] = converted;
      found.moveInto(name, start);
    }
    return value;
  };
}

/** Whether `null` is a value of a schema. */
function acceptsNull({ type, nullable, oneOf, anyOf, allOf }: Schema): boolean {
  return nullable === true || (!type && !oneOf && !anyOf && !allOf);
}
