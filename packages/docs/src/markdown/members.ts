import type { Shape, Variant } from '../data/types.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { limitsText } from '../tables/limits.ts';
import { rowsOf, typeText, type Row } from '../tables/rows.ts';
import { listStyleText, locationText, setByText } from '../words/fields.ts';
import { wordsOf } from '../words/words.ts';
import { inCell } from './prose.ts';
import { table } from './table.ts';

/** The fields of a shape as a Markdown table. */
export function membersTable(shape: Shape, locale: Locale): string {
  const word = wordsOf(locale);
  const rows = rowsOf(shape).map((row) => [
    `\`${row.path}\``,
    typeText(row.field, locale),
    requirement(row, locale),
    [...variantText(row, locale), descriptionText(row, locale), ...facts(row, locale)]
      .filter(Boolean)
      .join(' · ')
      .replaceAll('</ul> · ', '</ul>'),
  ]);
  return table([word('name'), word('type'), word('requirement'), word('description')], rows);
}

function requirement({ field, variant }: Row, locale: Locale): string {
  const word = wordsOf(locale);
  if (!field.required) return word('no');
  return variant?.tag ? `${word('requiredWhen')} ${tagText(variant.tag)}` : word('yes');
}

function tagText({ field, value }: NonNullable<Variant['tag']>): string {
  return `\`${field}\` = \`${value}\``;
}

/** The variant of a union that a row belongs to. */
function variantText({ variant }: Row, locale: Locale): string[] {
  if (!variant) return [];
  const { name, tag, description } = variant;
  const label = tag ? tagText(tag) : `\`${name}\``;
  const text = description ? ` (${inCell(localize(description, locale))})` : '';
  return [`${wordsOf(locale)('oneOfThese')} ${label}${text}`];
}

function descriptionText({ field, isRepeated }: Row, locale: Locale): string {
  if (isRepeated) return wordsOf(locale)('seeAbove');
  return field.description ? inCell(localize(field.description, locale)) : '';
}

function facts({ field, isRepeated }: Row, locale: Locale): string[] {
  if (isRepeated) return [];
  const word = wordsOf(locale);
  const code = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
  return [
    field.const === undefined ? '' : `${word('constant')} ${code(field.const)}`,
    field.enum && field.const === undefined ? `${word('oneOf')} ${field.enum.map(code).join(', ')}` : '',
    ...limitsText(field, locale),
    field.default === undefined ? '' : `${word('default')} ${code(field.default)}`,
    field.example === undefined || field.example === '' ? '' : `${word('example')} ${code(field.example)}`,
    field.setBy === undefined ? '' : setByText(field.setBy, locale),
    field.nullable ? word('nullable') : '',
    field.deprecated ? word('deprecated') : '',
    field.sensitive ? word(field.sensitive) : '',
    listStyleText(field, locale) ?? '',
    field.in !== undefined && field.in !== 'body' ? locationText(field.in, locale) : '',
  ];
}
