import { yamlLibrary } from '../libraries.ts';
import { toNumberIfSafe } from '../read.ts';
import { isMembers, mapMembers, type Members } from '../members.ts';
import { flatten, isObjectSchema, type SchemaObject, type Schemas } from './schema-object.ts';

const kept = ['description', 'x-zh', 'x-sensitive', 'deprecated', 'nullable'];

/** The schema of the content of a text (`x-json`): callers pass and receive the content. Any other part of a spec as it is. */
export function jsonContentOf(node: Members): Members {
  const content = node['x-json'];
  if (!isMembers(content)) return node;
  const own = Object.fromEntries(kept.flatMap((key) => (key in node ? [[key, node[key]] as const] : [])));
  const base: Members = content['$ref'] === undefined ? content : { allOf: [content] };
  return jsonContentOf({ ...base, ...own, 'x-list': 'json' });
}

/** Parses the JSON texts of a documented value, so that it is an Input or an Output. */
export function parseJsonTexts(value: unknown, schema: SchemaObject | undefined, schemas: Schemas): unknown {
  if (!schema) return value;
  const flat = flatten(schema, schemas);
  const own = flat['x-list'] === 'json' && typeof value === 'string' ? parseText(value) : value;
  if (Array.isArray(own)) return own.map((item) => parseJsonTexts(item, flat.items, schemas));
  if (!isMembers(own) || !isObjectSchema(flat, schemas)) return own;
  const branches = [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])];
  const members = mapMembers(own, (member, name) => parseJsonTexts(member, flat.properties?.[name], schemas));
  return branches.reduce((result: unknown, branch) => parseJsonTexts(result, branch, schemas), members);
}

/** Parses JSON with all digits of its integers; a text that is not JSON stays. */
function parseText(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  const mayLoseDigits = /\d{16}/.test(text);
  if (!mayLoseDigits) return value;
  return yamlLibrary().parse(text, (_key, one: unknown) => toNumberIfSafe(one), { schema: 'json', intAsBigInt: true });
}
