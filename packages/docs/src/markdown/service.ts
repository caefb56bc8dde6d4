import type { ServiceEntry } from '../data/catalog.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { wordsOf } from '../words/words.ts';
import { errorsTable } from './errors.ts';
import { membersTable } from './members.ts';
import { bullet } from './prose.ts';

/** The page of a service as Markdown. */
export function serviceMarkdown({ service, operations }: ServiceEntry, locale: Locale): string {
  const word = wordsOf(locale);
  const bullets = (lines: readonly string[]) => lines.map(bullet).join('\n');
  return [
    `# ${localize(service.title, locale)}`,
    localize(service.description, locale),
    bullets([
      `${word('client')}: \`@polyface/clients/${service.id}\``,
      `${word('mock')}: \`@polyface/mocks/${service.id}\``,
    ]),
    `## ${word('operations')}`,
    bullets(operations.map(({ id, slug, title }) => `[${localize(title, locale)}](./${slug}/index.md) \`${id}\``)),
    `## ${word('servers')}`,
    bullets(
      service.servers.map(({ url, description }) => `\`${url}\` ${description ? localize(description, locale) : ''}`),
    ),
    ...(service.options.length > 0 ? [`## ${word('options')}`, membersTable({ fields: service.options }, locale)] : []),
    `## ${word('commonErrors')}`,
    errorsTable(service.errors, locale),
    ...(service.notes.length > 0
      ? [`## ${word('notes')}`, bullets(service.notes.map((note) => localize(note, locale)))]
      : []),
  ].join('\n\n');
}
