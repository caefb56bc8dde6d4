import type { Shape } from '../data/types.ts';
import { told, type Locale } from '../navigation/locale.ts';
import { limitsText } from '../tables/limits.ts';
import { rowsOf, typeText, type Row, type When } from '../tables/rows.ts';
import { wordsOf } from '../words/words.ts';
import { table } from './table.ts';

/** The members of a shape as a Markdown table. */
export function membersTable(shape: Shape, locale: Locale): string {
  const word = wordsOf(locale);
  const rows = rowsOf(shape).map((row) => [
    `\`${row.path}\``,
    typeText(row.field),
    requirement(row, locale),
    [row.field.description ? told(row.field.description, locale) : '', ...facts(row, locale)]
      .filter(Boolean)
      .join(' · '),
  ]);
  return table([word('name'), word('type'), word('required'), word('description')], rows);
}

function requirement({ field, requiredWhen }: Row, locale: Locale): string {
  const word = wordsOf(locale);
  if (field.required) return word('yes');
  return requiredWhen ? `${word('requiredWhen')} ${whenText(requiredWhen)}` : word('no');
}

function whenText({ field, values }: When): string {
  return `\`${field}\` = ${values.map((value) => `\`${value}\``).join(' / ')}`;
}

function facts({ field, onlyWhen, variant }: Row, locale: Locale): string[] {
  const word = wordsOf(locale);
  const shown = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
  return [
    variant ?? '',
    onlyWhen ? `${word('onlyWhen')} ${whenText(onlyWhen)}` : '',
    field.enum ? `${word('oneOf')} ${field.enum.map(shown).join(', ')}` : '',
    ...limitsText(field, locale),
    field.default === undefined ? '' : `${word('default')} ${shown(field.default)}`,
    field.example === undefined || field.example === '' ? '' : `${word('example')} ${shown(field.example)}`,
    field.const === undefined ? '' : shown(field.const),
    field.setBy ?? '',
    field.nullable ? word('nullable') : '',
    field.sensitive ? word(field.sensitive) : '',
    field.list ? `x-list: ${field.list}` : '',
    field.in !== undefined && field.in !== 'body' ? field.in : '',
  ];
}
