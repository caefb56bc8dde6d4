import type { OutcomeData } from '@polyface/docs/data';
import { itemsOf } from '../members.ts';
import { flatten, type SchemaObject, type Schemas } from '../model/schema-object.ts';
import { descriptionOf } from '../model/text.ts';
import { jsonValue } from './json-value.ts';
import { textData } from './text.ts';

/** The business failures that a response can contain: the values with a `kind` (`x-values`), each once per field. */
export function outcomesData(schema: SchemaObject, schemas: Schemas): OutcomeData[] {
  const found = outcomesAt(schema, schemas, '');
  return [...new Map(found.map((one) => [`${one.path} ${String(one.value)}`, one])).values()];
}

function outcomesAt(schema: SchemaObject, schemas: Schemas, path: string): OutcomeData[] {
  const flat = flatten(schema, schemas);
  const branches = [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])];
  return [
    ...ownOutcomes(flat, path),
    ...branches.flatMap((branch) => outcomesAt(branch, schemas, path)),
    ...(flat.items ? outcomesAt(flat.items, schemas, `${path}[]`) : []),
    ...Object.entries(flat.properties ?? {}).flatMap(([name, member]) =>
      outcomesAt(member, schemas, path === '' ? name : `${path}.${name}`),
    ),
  ];
}

function ownOutcomes(flat: SchemaObject, path: string): OutcomeData[] {
  return itemsOf(flat['x-values']).flatMap((one) => {
    const { value, kind, retry = 'never', resolution } = one;
    if (kind === undefined) return [];
    return {
      path,
      value: jsonValue(value),
      kind,
      retry,
      description: textData(descriptionOf(one)) ?? { en: '', zh: '' },
      resolution: textData(descriptionOf(resolution)),
    } as OutcomeData;
  });
}
