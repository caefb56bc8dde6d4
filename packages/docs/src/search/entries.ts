import { getCollection } from 'astro:content';
import { apiPages } from '../api/read.ts';
import { errorEntries } from '../data/errors.ts';
import { catalog } from '../data/read.ts';
import { localize, otherLocale, type Locale } from '../navigation/locale.ts';
import { firstParagraph } from '../prose/blocks.ts';
import { kinds, resolutionOf } from '../words/kinds.ts';
import { serviceName } from '../words/vendors.ts';
import { wordsOf } from '../words/words.ts';
import type { SearchEntry } from './entry.ts';

/** The pages of a language that the search finds by their titles. */
export async function searchEntries(locale: Locale): Promise<readonly SearchEntry[]> {
  return [
    ...operations(locale),
    ...errors(locale),
    ...(await guides(locale)),
    ...services(locale),
    ...(await packages(locale)),
  ];
}

function operations(locale: Locale): SearchEntry[] {
  return catalog.flatMap(({ service, operations: own }) =>
    own.map((operation): SearchEntry => ({
      g: 'operation',
      u: `${service.id}/${operation.slug}/`,
      t: localize(operation.title, locale),
      o: localize(operation.title, otherLocale(locale)),
      c: [operation.id, operation.action].filter((name) => name !== undefined).join(' '),
      v: serviceName(service, locale),
      k: `${operation.description.en} ${operation.description.zh} ${operation.path}`,
    })),
  );
}

function errors(locale: Locale): SearchEntry[] {
  return errorEntries(catalog).map(({ service, error }): SearchEntry => {
    const { en, zh } = error.description;
    const resolution = resolutionOf(error);
    const kind = kinds[error.kind];
    return {
      g: 'error',
      u: `errors/${service.id}/${encodeURIComponent(error.code)}/`,
      t: error.code,
      c: error.code,
      v: serviceName(service, locale),
      d: firstParagraph(localize(error.description, locale)),
      k: `${locale === 'en' ? zh : en} ${kind.en} ${kind.zh} ${localize(resolution, locale)}`,
    };
  });
}

async function guides(locale: Locale): Promise<SearchEntry[]> {
  const [own, other] = await Promise.all(
    [locale, otherLocale(locale)].map((one) => getCollection('docs', ({ id }) => id.startsWith(`${one}/guides/`))),
  );
  return own!.map(({ id, data }): SearchEntry => {
    const path = id.slice(locale.length + 1);
    const translation = other!.find((one) => one.id.endsWith(`/${path}`));
    return {
      g: 'guide',
      u: `${path}/`,
      t: data.title,
      d: data.description ?? '',
      ...(translation && {
        o: translation.data.title,
        k: translation.data.description ?? '',
      }),
    };
  });
}

function services(locale: Locale): SearchEntry[] {
  return catalog.map(({ service }): SearchEntry => ({
    g: 'service',
    u: `${service.id}/`,
    t: localize(service.title, locale),
    o: localize(service.title, otherLocale(locale)),
    c: service.id,
    d: firstParagraph(localize(service.description, locale)),
  }));
}

async function packages(locale: Locale): Promise<SearchEntry[]> {
  const word = wordsOf(locale);
  return apiPages().flatMap(({ slug, title, items }): SearchEntry[] => [
    { g: 'package', u: `api/${slug}/`, t: title, c: title, d: word('api') },
    ...items
      .filter(({ kind }) => kind === 'function')
      .map((item): SearchEntry => ({
        g: 'package',
        u: `api/${slug}/#${item.name}`,
        t: item.name,
        c: item.name,
        v: title,
      })),
  ]);
}
