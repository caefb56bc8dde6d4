import type { ErrorData } from '../data/types.ts';
import { otherLocale, told, type Locale } from '../navigation/locale.ts';
import { resolutions, kinds, retries } from '../words/kinds.ts';
import { wordsOf } from '../words/words.ts';
import { table } from './table.ts';

/** Errors as a Markdown table, both texts of each. */
export function errorsTable(errors: readonly ErrorData[], locale: Locale): string {
  const word = wordsOf(locale);
  const rows = errors.map(({ code, kind, retry, description, resolution }) => [
    `\`${code}\``,
    told(kinds[kind], locale),
    `${told(description, locale)} (${told(description, otherLocale(locale))})`,
    `${told(resolution ?? resolutions[kind], locale)} ${told(retries[retry], locale)}`,
  ]);
  return table([word('code'), word('kind'), word('cause'), word('whatToDo')], rows);
}
