import type { Outcome } from '@polyface/runtime';
import { isMembers, itemsOf, mapMembers, membersOf, type Members } from './members.ts';

/** Keys whose value is data. */
const dataKeys = new Set(['default', 'enum', 'example', 'examples', 'value', 'x-values']);

/** Appends the meanings of values (`x-values`) to the descriptions of their schemas and parameters, as a list in both languages. */
export function describeValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(describeValues);
  if (!isMembers(value)) return value;
  const inner = mapMembers(value, (member, key) => (dataKeys.has(key) ? member : describeValues(member)));
  const values = itemsOf(
    value['x-values'] ?? (typeof value['name'] === 'string' && membersOf(value['schema'])['x-values']),
  );
  if (values.length === 0) return inner;
  return {
    ...inner,
    description: appendList(value['description'], values, 'description', ': '),
    'x-zh': appendList(value['x-zh'], values, 'x-zh', '：'),
  };
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
