import type { ErrorEntry } from '../data/errors.ts';
import { otherLocale, told, type Locale } from '../navigation/locale.ts';
import { resolutions, kinds, retries } from '../words/kinds.ts';
import { wordsOf } from '../words/words.ts';
import { table } from './table.ts';

/** An error code's page as Markdown. */
export function errorMarkdown({ service, error, operations }: ErrorEntry, locale: Locale): string {
  const word = wordsOf(locale);
  const { code, kind, retry, description, resolution, observed } = error;
  return [
    `# ${code}`,
    `${told(description, locale)} (${told(description, otherLocale(locale))})`,
    `- ${word('service')}: ${told(service.title, locale)} (\`${service.id}\`)\n- ${word('kind')}: \`${kind}\` ${told(kinds[kind], locale)}`,
    `## ${word('whatToDo')}`,
    `${told(resolution ?? resolutions[kind], locale)} ${told(retries[retry], locale)}`,
    `## ${word('observed')}`,
    table(
      ['HTTP', word('observed')],
      observed.map(({ status, message }) => [String(status), `\`${message}\``]),
    ),
    `## ${word('where')}`,
    operations
      .map(({ id, slug, title }) => `- [${told(title, locale)}](../../../${service.id}/${slug}/index.md) \`${id}\``)
      .join('\n'),
  ].join('\n\n');
}
