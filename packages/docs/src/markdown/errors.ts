import type { ErrorData } from '../data/types.ts';
import { localize, otherLocale, type Locale } from '../navigation/locale.ts';
import { resolutions, kinds, retries } from '../words/kinds.ts';
import { wordsOf } from '../words/words.ts';
import { inCell } from './prose.ts';
import { table } from './table.ts';

/** Errors as a Markdown table, with the description in both languages. */
export function errorsTable(errors: readonly ErrorData[], locale: Locale): string {
  const word = wordsOf(locale);
  const rows = errors.map(({ code, kind, retry, description, resolution }) => [
    `\`${code}\``,
    localize(kinds[kind], locale),
    `${inCell(localize(description, locale))} (${inCell(localize(description, otherLocale(locale)))})`,
    `${inCell(localize(resolution ?? resolutions[kind], locale))} ${localize(retries[retry], locale)}`,
  ]);
  return table([word('code'), word('kind'), word('cause'), word('whatToDo')], rows);
}
