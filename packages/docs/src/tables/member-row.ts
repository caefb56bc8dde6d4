import type { Field } from '../data/types.ts';
import type { Locale } from '../navigation/locale.ts';
import { escapeAll, renderProse } from '../prose/render.ts';
import { listStyleText, locationText, setByText } from '../words/fields.ts';
import { wordsOf } from '../words/words.ts';
import { describedValues } from './enum-values.ts';
import { limitsText } from './limits.ts';
import { typeText, type Row } from './rows.ts';

/** Renders a field as the row of a table: its name and type, its description, its values and its other facts. */
export function memberRow(row: Row, id: string | undefined, locale: Locale): string {
  const { field, depth, variant, isRepeated } = row;
  const word = wordsOf(locale);
  const level = depth + (variant ? 1 : 0);
  const start = id === undefined ? '<tr>' : `<tr id="${escapeAll(id)}">`;
  const cell = level > 0 ? `<td class="d${Math.min(level, 4)}">` : '<td>';
  const name = `<code>${escapeAll(field.name)}</code><i>${escapeAll(typeText(field, locale))}</i>`;
  const required = field.required ? `<b>${word('required')}</b>` : '';
  const about = isRepeated ? `<small>${word('seeAbove')}</small>` : renderDescription(field, locale);
  return `${start}${cell}${name}${required}</td><td>${about}</td></tr>`;
}

function renderDescription(field: Field, locale: Locale): string {
  const word = wordsOf(locale);
  const { description, values } = describedValues(field, locale);
  const isExplained = values.some(({ meaning }) => meaning !== undefined);
  const colon = locale === 'en' ? ': ' : '：';
  const items = values.map(({ value, meaning }) => {
    const text = meaning === undefined ? '' : `${colon}${escapeAll(meaning)}`;
    return `<li><code>${escapeAll(value)}</code>${text}</li>`;
  });
  const facts = factsOf(field, isExplained ? [] : values.map(({ value }) => value), locale).map(renderFact);
  const sensitive = field.sensitive ? [`<span class="s">${word(field.sensitive)}</span>`] : [];
  const list = isExplained ? `<ul class="values">${items.join('')}</ul>` : '';
  return `${renderProse(description, true)}${list}<small>${[...sensitive, ...facts].join(' · ')}</small>`;
}

/** A fact in words, or a word and the values it is about. */
type Fact = string | readonly [word: string, ...values: readonly string[]];

function factsOf(field: Field, values: readonly string[], locale: Locale): readonly Fact[] {
  const word = wordsOf(locale);
  const facts: readonly (Fact | false | undefined)[] = [
    field.const !== undefined && [word('constant'), valueText(field.const)],
    values.length > 0 && field.const === undefined && [word('oneOf'), ...values],
    ...limitsText(field, locale),
    field.default !== undefined && [word('default'), valueText(field.default)],
    field.example !== undefined && field.example !== '' && [word('example'), valueText(field.example)],
    field.setBy !== undefined && setByText(field.setBy, locale),
    field.nullable && word('nullable'),
    field.deprecated && word('deprecated'),
    listStyleText(field, locale),
    field.in !== undefined && field.in !== 'body' && locationText(field.in, locale),
  ];
  return facts.filter((fact): fact is Fact => fact !== undefined && fact !== false && fact !== '');
}

function renderFact(fact: Fact): string {
  if (typeof fact === 'string') return `<span>${escapeAll(fact)}</span>`;
  const [name, ...values] = fact;
  return `<span>${name}${values.map((value) => ` <code>${escapeAll(value)}</code>`).join('')}</span>`;
}

function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
