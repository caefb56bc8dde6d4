import type { Field } from '../data/types.ts';
import { localize, type Locale } from '../navigation/locale.ts';

/** A value of an enumeration. */
export interface EnumValue {
  readonly value: string;
  /** What the value means, if the description states it. */
  readonly meaning?: string;
}

/** The description of a field without the list of its values, and the values. */
export interface DescribedValues {
  readonly description: string;
  readonly values: readonly EnumValue[];
}

/** Takes the meanings of a field's values from its description, where a value is a list item: `- OPEN: A third-party account.` */
export function describedValues(field: Field, locale: Locale): DescribedValues {
  const text = field.description ? localize(field.description, locale) : '';
  const values = (field.enum ?? []).map(String);
  const meanings = new Map<string, string>();
  const lines = text.split('\n').filter((line) => {
    const [, value, meaning] = /^- `?([^`:：\s]+)`?\s*[:：]\s*(.+)$/.exec(line) ?? [];
    if (value === undefined || !values.includes(value)) return true;
    meanings.set(value, meaning!);
    return false;
  });
  return {
    description: lines.join('\n').trim(),
    values: values.map((value) => ({ value, ...(meanings.has(value) && { meaning: meanings.get(value)! }) })),
  };
}
