import { expect, test } from 'vitest';
import type { Field } from '../data/types.ts';
import { describedValues } from './enum-values.ts';

const field: Field = {
  name: 'mode',
  type: 'integer',
  required: false,
  enum: [0, 1, 2],
  description: {
    en: 'How it works.\n- 0: Asks questions.\n- `1`: Nods: twice.\n- Note: see the console.',
    zh: '方式。\n- 0：问答。\n- 1：点头。',
  },
};

test('the meanings of values are taken out of the list in the description, in both languages', () => {
  expect(describedValues(field, 'en')).toEqual({
    description: 'How it works.\n- Note: see the console.',
    values: [{ value: '0', meaning: 'Asks questions.' }, { value: '1', meaning: 'Nods: twice.' }, { value: '2' }],
  });
  expect(describedValues(field, 'zh-cn')).toEqual({
    description: '方式。',
    values: [{ value: '0', meaning: '问答。' }, { value: '1', meaning: '点头。' }, { value: '2' }],
  });
});

test('a field without enumeration keeps its description', () => {
  const { enum: _, ...free } = field;
  expect(describedValues(free, 'en')).toEqual({ description: field.description!.en, values: [] });
});
