import { benchmarks } from '../data/benchmarks.ts';
import type { Locale } from '../navigation/locale.ts';
import { benchmarkText, benchmarkTitle } from '../words/benchmark-texts.ts';
import { performanceWords } from '../words/performance.ts';
import { table } from './table.ts';

/** The page about performance as Markdown. */
export function performanceMarkdown(locale: Locale): { title: string; description: string; markdown: string } {
  const words = performanceWords(locale);
  const text = (english: string) => benchmarkText(english, locale);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const results = benchmarks.flatMap(({ conditions, sections }) => [
    list(conditions),
    ...sections.flatMap(({ name, description, tables }) => [
      `### ${name === undefined ? 'Python, Java' : benchmarkTitle(name, locale)}`,
      text(description),
      ...tables.flatMap(({ title, columns, rows, missed }) => [
        `#### ${text(title)}`,
        table(
          columns.map(text),
          rows.map((row) => row.map(text)),
        ),
        ...(missed.length > 0 ? [words.missedLead, list(missed.map(text))] : []),
      ]),
    ]),
  ]);
  const markdown = [
    `# ${words.title}`,
    words.lead,
    `## ${words.measuredTitle}`,
    list(words.measured),
    `## ${words.resultsTitle}`,
    ...(results.length > 0 ? results : [words.missing]),
    `## ${words.runTitle}`,
    words.runLead,
    table(
      words.commandColumns,
      words.commands.map(([command, effect]) => [`\`${command}\``, effect]),
    ),
  ].filter((part) => part !== '');
  return { title: words.title, description: words.lead, markdown: markdown.join('\n\n') };
}
