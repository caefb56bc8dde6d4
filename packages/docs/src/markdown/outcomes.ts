import type { OutcomeData } from '../data/types.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { kinds, resolutionOf, retries } from '../words/kinds.ts';
import { wordsOf } from '../words/words.ts';
import { inCell } from './prose.ts';
import { table } from './table.ts';

/** Business failures as a Markdown table. */
export function outcomesTable(outcomes: readonly OutcomeData[], locale: Locale): string {
  const word = wordsOf(locale);
  const rows = outcomes.map((outcome) => [
    `\`${outcome.path}\``,
    `\`${String(outcome.value)}\``,
    localize(kinds[outcome.kind], locale),
    inCell(localize(outcome.description, locale)),
    `${inCell(localize(resolutionOf(outcome), locale))} ${localize(retries[outcome.retry], locale)}`,
  ]);
  return table([word('field'), word('value'), word('kind'), word('cause'), word('whatToDo')], rows);
}
