import type { Outcome } from '@polyface/runtime';
import { isMembers, itemsOf, membersOf, type Members } from '../members.ts';
import { flatten, type SchemaObject, type Schemas } from './schema-object.ts';

/**
 * Appends the meanings of values (`x-values`) to a description, as a list in both languages: of a schema or a parameter, of a list whose items
 * have them, and of a member that replaces the description of a schema that has them.
 */
export function describeValues(node: Members, schemas: Schemas): Members {
  const values = ownValues(node, schemas);
  if (values.length === 0) return node;
  return {
    ...node,
    description: appendList(node['description'], values, 'description', ': '),
    'x-zh': appendList(node['x-zh'], values, 'x-zh', '：'),
  };
}

function ownValues(node: Members, schemas: Schemas): readonly Members[] {
  if (typeof node['name'] === 'string' && isMembers(node['schema'])) return valuesIn(node['schema'], schemas);
  if (node['$ref'] !== undefined || (isInheriting(node) && node['description'] === undefined)) return [];
  return valuesIn(node, schemas);
}

function isInheriting(node: Members): boolean {
  return node['allOf'] !== undefined && node['x-values'] === undefined;
}

/** The meanings of the values of a schema, or of its items. */
function valuesIn(schema: SchemaObject, schemas: Schemas): readonly Members[] {
  const { items, 'x-values': own } = flatten(schema, schemas);
  return own === undefined && items ? valuesIn(items, schemas) : itemsOf(own);
}

/** The values that mean a business failure inside a success, for the runtime; `undefined` if there are none. */
export function outcomesOf(values: unknown): readonly Outcome[] | undefined {
  const outcomes = itemsOf(values).filter(({ kind }) => kind !== undefined);
  if (outcomes.length === 0) return undefined;
  return outcomes.map(({ value, kind, retry = 'never' }) => ({ value, kind, retry }) as Outcome);
}

function appendList(own: unknown, values: readonly Members[], key: 'description' | 'x-zh', colon: string): string {
  const separator = key === 'x-zh' ? '' : ' ';
  const items = values.map((one) => {
    const texts = [one[key], membersOf(one['resolution'])[key]].filter((text) => text !== undefined);
    return `- ${String(one['value'])}${colon}${texts.join(separator)}`;
  });
  return [...(typeof own === 'string' ? [own.trim()] : []), ...items].join('\n');
}
