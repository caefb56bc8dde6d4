import type { Shape } from '../data/types.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { limitsText } from '../tables/limits.ts';
import { rowsOf, typeText, type Condition, type Row } from '../tables/rows.ts';
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
    [row.field.description ? inCell(localize(row.field.description, locale)) : '', ...facts(row, locale)]
      .filter(Boolean)
      .join(' · ')
      .replaceAll('</ul> · ', '</ul>'),
  ]);
  return table([word('name'), word('type'), word('requirement'), word('description')], rows);
}

function requirement({ field, requiredWhen }: Row, locale: Locale): string {
  const word = wordsOf(locale);
  if (field.required) return word('yes');
  return requiredWhen ? `${word('requiredWhen')} ${conditionText(requiredWhen)}` : word('no');
}

function conditionText({ field, values }: Condition): string {
  return `\`${field}\` = ${values.map((value) => `\`${value}\``).join(' / ')}`;
}

function facts({ field, onlyWhen, variant }: Row, locale: Locale): string[] {
  const word = wordsOf(locale);
  const code = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
  return [
    variant ?? '',
    onlyWhen ? `${word('onlyWhen')} ${conditionText(onlyWhen)}` : '',
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
