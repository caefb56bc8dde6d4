import type { ErrorData } from '../data/types.ts';
import { localize, otherLocale, type Locale } from '../navigation/locale.ts';
import { kinds, resolutionOf, retries } from '../words/kinds.ts';
import { wordsOf } from '../words/words.ts';
import { inCell } from './prose.ts';
import { table } from './table.ts';

/** Errors as a Markdown table, with the description in both languages. */
export function errorsTable(errors: readonly ErrorData[], locale: Locale): string {
  const word = wordsOf(locale);
  const rows = errors.map((error) => [
    `\`${error.code}\``,
    localize(kinds[error.kind], locale),
    `${inCell(localize(error.description, locale))} (${inCell(localize(error.description, otherLocale(locale)))})`,
    `${inCell(localize(resolutionOf(error), locale))} ${localize(retries[error.retry], locale)}`,
  ]);
  return table([word('code'), word('kind'), word('cause'), word('whatToDo')], rows);
}
