import type { ErrorData } from '../data/types.ts';
import { localize, otherLocale, type Locale } from '../navigation/locale.ts';
import { kinds, resolutionOf, retries } from '../words/kinds.ts';
import { wordsOf } from '../words/words.ts';
import { inCell } from './prose.ts';
import { table } from './table.ts';

const known = new WeakMap<ErrorData, Map<Locale, readonly string[]>>();

/** Errors as a Markdown table, with the description in both languages. */
export function errorsTable(errors: readonly ErrorData[], locale: Locale): string {
  const word = wordsOf(locale);
  const rows = errors.map((error) => {
    // The pages of all operations of a service list the same errors.
    const cells = known.get(error) ?? new Map<Locale, readonly string[]>();
    known.set(error, cells);
    const own = cells.get(locale) ?? cellsOf(error, locale);
    cells.set(locale, own);
    return own;
  });
  return table([word('code'), word('kind'), word('cause'), word('whatToDo')], rows);
}

function cellsOf(error: ErrorData, locale: Locale): readonly string[] {
  return [
    `\`${error.code}\``,
    localize(kinds[error.kind], locale),
    `${inCell(localize(error.description, locale))} (${inCell(localize(error.description, otherLocale(locale)))})`,
    `${inCell(localize(resolutionOf(error), locale))} ${localize(retries[error.retry], locale)}`,
  ];
}
