import type { ErrorData } from '../data/types.ts';
import { localize, otherLocale, type Locale } from '../navigation/locale.ts';
import { kinds, resolutionOf, retries } from '../words/kinds.ts';
import { wordsOf } from '../words/words.ts';
import { inCell } from './prose.ts';
import { tableOf, tableRow } from './table.ts';

const known: Readonly<Record<Locale, WeakMap<ErrorData, string>>> = { en: new WeakMap(), 'zh-cn': new WeakMap() };

/** Errors as a Markdown table, with the description in both languages. */
export function errorsTable(errors: readonly ErrorData[], locale: Locale): string {
  const word = wordsOf(locale);
  const rows = errors.map((error) => {
    // The pages of all operations of a service list the same errors.
    const row = known[locale].get(error) ?? tableRow(cellsOf(error, locale));
    known[locale].set(error, row);
    return row;
  });
  return tableOf([word('code'), word('kind'), word('cause'), word('whatToDo')], rows);
}

function cellsOf(error: ErrorData, locale: Locale): readonly string[] {
  return [
    `\`${error.code}\``,
    localize(kinds[error.kind], locale),
    `${inCell(localize(error.description, locale))} (${inCell(localize(error.description, otherLocale(locale)))})`,
    `${inCell(localize(resolutionOf(error), locale))} ${localize(retries[error.retry], locale)}`,
  ];
}
