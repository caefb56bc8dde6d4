import { getCollection } from 'astro:content';
import changelogText from '../../../../CHANGELOG.md?raw';
import type { ServiceEntry } from '../data/catalog.ts';
import { errorEntries } from '../data/errors.ts';
import { catalog } from '../data/read.ts';
import { guideNames } from '../navigation/guide-groups.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { apiPages } from '../api/read.ts';
import { firstParagraph } from '../prose/blocks.ts';
import { homeMarkdown } from './home.ts';
import { apiMarkdown } from './api.ts';
import { errorMarkdown } from './error.ts';
import { errorsTable } from './errors.ts';
import { operationMarkdown } from './operation.ts';
import { performanceMarkdown } from './performance.ts';
import { outcomesTable } from './outcomes.ts';
import { limitsOf } from '../tables/operation-limits.ts';
import { table } from './table.ts';
import { serviceMarkdown } from './service.ts';
import { serviceName } from '../words/vendors.ts';
import { notFoundWords } from '../words/not-found.ts';
import { wordsOf } from '../words/words.ts';

/** A page as Markdown. */
export interface MarkdownPage {
  /** URL path below the language, without slashes at the ends: `tencent-faceid/get-face-id-token`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly section: 'guides' | 'operations' | 'errors' | 'api' | 'other';
  readonly markdown: string;
}

const known = new Map<Locale, Promise<readonly MarkdownPage[]>>();

/** Every page of a language as Markdown. */
export function markdownPages(locale: Locale): Promise<readonly MarkdownPage[]> {
  const pages = known.get(locale) ?? renderPages(locale);
  known.set(locale, pages);
  return pages;
}

async function renderPages(locale: Locale): Promise<readonly MarkdownPage[]> {
  return [
    home(locale),
    notFound(locale),
    reference(locale),
    limits(locale),
    changelog(locale),
    { path: 'performance', section: 'other', ...performanceMarkdown(locale) },
    ...(await guides(locale)),
    ...(await services(locale)),
    ...errors(locale),
    ...(await api(locale)),
  ];
}

function home(locale: Locale): MarkdownPage {
  const { title, description, markdown } = homeMarkdown(locale);
  return { path: '', title, description, section: 'other', markdown };
}

function notFound(locale: Locale): MarkdownPage {
  const { title, text } = notFoundWords(locale);
  return {
    path: 'not-found',
    title,
    description: text,
    section: 'other',
    markdown: `# ${title}\n\n${text}`,
  };
}

function reference(locale: Locale): MarkdownPage {
  const word = wordsOf(locale);
  const sections = catalog.map(({ service, operations }) => {
    const lines = operations.map(
      ({ id, slug, title }) => `- [${localize(title, locale)}](../${service.id}/${slug}/index.md) \`${id}\``,
    );
    return `## ${localize(service.title, locale)}\n\n${lines.join('\n')}`;
  });
  const description = word('referenceLead');
  const markdown = [`# ${word('reference')}`, description, ...sections].join('\n\n');
  return { path: 'reference', title: word('reference'), description, section: 'other', markdown };
}

function limits(locale: Locale): MarkdownPage {
  const word = wordsOf(locale);
  const head = [word('service'), word('operations'), word('rateLimit'), word('batch'), word('pictures')];
  const rows = catalog.flatMap(({ service, operations }) =>
    operations.map((operation) => {
      const { rateLimit, batch, pictures } = limitsOf(service, operation, locale);
      const texts = pictures.map(({ name, limits: own }) => `\`${name}\` ${own}`);
      const link = `[${localize(operation.title, locale)}](../${service.id}/${operation.slug}/index.md)`;
      return [serviceName(service, locale), link, rateLimit, batch, texts.join(', ')];
    }),
  );
  const description = word('limitsLead');
  const markdown = [`# ${word('limits')}`, description, table(head, rows)].join('\n\n');
  return { path: 'limits', title: word('limits'), description, section: 'other', markdown };
}

function changelog(locale: Locale): MarkdownPage {
  const word = wordsOf(locale);
  const [title, description] = [word('changelog'), word('changelogLead')];
  const markdown = [`# ${title}`, description, changelogText.trim()].join('\n\n');
  return { path: 'changelog', title, description, section: 'other', markdown };
}

async function guides(locale: Locale): Promise<MarkdownPage[]> {
  const entries = await getCollection('docs', ({ id }) => id.startsWith(`${locale}/guides/`));
  return entries
    .sort((left, right) => orderOf(left.id) - orderOf(right.id))
    .map(({ id, data, body }) => ({
      path: id.slice(locale.length + 1),
      title: data.title,
      description: data.description ?? '',
      section: 'guides',
      markdown: `# ${data.title}\n\n${(body ?? '').replaceAll(/^import .*\n/gm, '').trim()}`,
    }));
}

/** The place of a guide in the sidebar. */
function orderOf(id: string): number {
  return guideNames.indexOf(id.slice(id.lastIndexOf('/') + 1));
}

async function api(locale: Locale): Promise<MarkdownPage[]> {
  const word = wordsOf(locale);
  const pages = apiPages();
  const list = pages.map(({ slug, title }) => `- [\`${title}\`](./${slug}/index.md)`).join('\n');
  const index = {
    path: 'api',
    title: word('api'),
    description: word('apiLead'),
    section: 'api' as const,
  };
  return [
    { ...index, markdown: `# ${word('api')}\n\n${word('apiLead')}\n\n${list}` },
    ...pages.map((page): MarkdownPage => ({
      path: `api/${page.slug}`,
      title: page.title,
      description: `${word('api')}: ${page.title}`,
      section: 'api',
      markdown: apiMarkdown(page),
    })),
  ];
}

async function services(locale: Locale): Promise<MarkdownPage[]> {
  const pages = await Promise.all(catalog.map((entry) => serviceAndOperations(entry, locale)));
  return pages.flat();
}

async function serviceAndOperations(entry: ServiceEntry, locale: Locale): Promise<MarkdownPage[]> {
  const { service, operations } = entry;
  const own = operations.map(async (operation): Promise<MarkdownPage> => ({
    path: `${service.id}/${operation.slug}`,
    title: `${localize(operation.title, locale)} (${operation.id})`,
    description: firstParagraph(localize(operation.description, locale)),
    section: 'operations',
    markdown: await operationMarkdown(service, operation, locale),
  }));
  return [
    {
      path: service.id,
      title: localize(service.title, locale),
      description: firstParagraph(localize(service.description, locale)),
      section: 'operations',
      markdown: serviceMarkdown(entry, locale),
    },
    ...(await Promise.all(own)),
  ];
}

function errors(locale: Locale): MarkdownPage[] {
  const word = wordsOf(locale);
  const entries = errorEntries(catalog);
  const tables = catalog.map(({ service, operations }) => {
    const own = entries.filter((entry) => entry.service === service).map(({ error }) => error);
    const failures = operations.flatMap(({ id, outcomes }) =>
      outcomes ? [`### ${word('outcomes')}: ${id}`, outcomesTable(outcomes, locale)] : [],
    );
    return [`## ${localize(service.title, locale)}`, errorsTable(own, locale), ...failures].join('\n\n');
  });
  const title = word('errorsTitle');
  return [
    {
      path: 'errors',
      title,
      description: title,
      section: 'errors',
      markdown: [`# ${title}`, ...tables].join('\n\n'),
    },
    ...entries.map((entry): MarkdownPage => {
      const { code, description } = entry.error;
      return {
        path: `errors/${entry.service.id}/${code}`,
        title: `${serviceName(entry.service, locale)} ${code}`,
        description: firstParagraph(localize(description, locale)),
        section: 'errors',
        markdown: errorMarkdown(entry, locale),
      };
    }),
  ];
}
