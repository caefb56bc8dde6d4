import type { ErrorEntry } from '../data/errors.ts';
import { localize, otherLocale, type Locale } from '../navigation/locale.ts';
import { kindText, resolutionOf, retries } from '../words/kinds.ts';
import { serviceName } from '../words/vendors.ts';
import { wordsOf } from '../words/words.ts';
import { table } from './table.ts';

/** The page of an error code as Markdown. */
export function errorMarkdown({ service, error, operations }: ErrorEntry, locale: Locale): string {
  const word = wordsOf(locale);
  const { code, kind, retry, description, observed } = error;
  return [
    `# ${serviceName(service, locale)} ${code}`,
    localize(description, locale),
    localize(description, otherLocale(locale)),
    `- ${word('service')}: ${localize(service.title, locale)} (\`${service.id}\`)\n- ${word('kind')}: \`${kind}\` ${kindText(kind, locale) ?? ''}`.trim(),
    `## ${word('whatToDo')}`,
    localize(resolutionOf(error), locale),
    `${localize(retries[retry], locale)}${locale === 'en' ? '.' : '。'}`,
    `## ${word('observed')}`,
    table(
      ['HTTP', word('message'), word('description')],
      observed.map((one) => [
        String(one.status),
        `\`${one.message}\``,
        localize(one.description ?? description, locale),
      ]),
    ),
    `## ${word('where')}`,
    operations
      .map(({ id, slug, title }) => `- [${localize(title, locale)}](../../../${service.id}/${slug}/index.md) \`${id}\``)
      .join('\n'),
  ].join('\n\n');
}
