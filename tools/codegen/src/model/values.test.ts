import { expect, test } from 'vitest';
import { withMeanings } from './meanings.ts';

const meanings = [
  { value: 'a', description: 'Good.', 'x-zh': '好。' },
  {
    value: 'b',
    description: 'Bad.',
    'x-zh': '坏。',
    kind: 'forbidden',
    resolution: { description: 'Ask.', 'x-zh': '询问。' },
  },
];
const coded = { type: 'string', 'x-values': meanings };
const schemas = { Coded: { ...coded, type: 'string', description: 'A code.', 'x-zh': '代码。' } } as const;
const list = { en: '- a: Good.\n- b: Bad. Ask.', zh: '- a：好。\n- b：坏。询问。' };

function described(schema: object) {
  const { description, 'x-zh': zh } = withMeanings(schema, new Set(), schemas) as Record<string, unknown>;
  return { en: description, zh };
}

test('the meanings of values follow the description in both languages', () => {
  expect(described({ ...coded, description: 'Text.', 'x-zh': '文。' })).toEqual({
    en: `Text.\n${list.en}`,
    zh: `文。\n${list.zh}`,
  });
});

test('a list, a parameter and a member with its own description have the meanings of their values too', () => {
  const own = { description: 'Text.', 'x-zh': '文。' };
  const expected = { en: `Text.\n${list.en}`, zh: `文。\n${list.zh}` };
  const reference = { $ref: '#/components/schemas/Coded' };
  expect(described({ ...own, type: 'array', items: coded })).toEqual(expected);
  expect(described({ ...own, type: 'array', items: reference })).toEqual(expected);
  expect(described({ ...own, allOf: [reference] })).toEqual(expected);
  expect(described({ ...own, name: 'Code', in: 'query', schema: reference })).toEqual(expected);
});

test('members called value, default or items are described, and their map is not', () => {
  const properties = { value: coded, default: coded, items: { type: 'array', items: coded } };
  const result = withMeanings({ type: 'object', properties }, new Set(), schemas) as {
    properties: Record<string, any>;
  };
  expect(Object.keys(result.properties)).toEqual(['value', 'default', 'items']);
  for (const name of ['value', 'default', 'items']) expect(result.properties[name].description).toBe(list.en);
});
