import type { ServiceEntry } from '../data/catalog.ts';
import { localize, type Locale } from './locale.ts';
import { localPath, operationPath } from './paths.ts';
import { wordsOf } from '../words/words.ts';

/** A link to the page before or after the current one. */
export interface Neighbor {
  readonly link: string;
  readonly label: string;
}

/** The pages before and after an operation's page in its service. The first follows the service's own page. */
export function operationNeighbors(
  { service, operations }: ServiceEntry,
  slug: string,
  locale: Locale,
): { readonly prev: Neighbor; readonly next: Neighbor | false } {
  const index = operations.findIndex((operation) => operation.slug === slug);
  const neighbor = (at: number): Neighbor | undefined => {
    const operation = operations[at];
    if (!operation) return undefined;
    return { link: operationPath(service.id, operation.slug, locale), label: localize(operation.title, locale) };
  };
  const overview = { link: localPath(`/${service.id}/`, locale), label: localize(service.title, locale) };
  return { prev: neighbor(index - 1) ?? overview, next: neighbor(index + 1) ?? false };
}

/** The pages before and after a service's page: the reference, and its first operation. */
export function serviceNeighbors(
  { service, operations: [first] }: ServiceEntry,
  locale: Locale,
): { readonly prev: Neighbor; readonly next: Neighbor | false } {
  const next = first && { link: operationPath(service.id, first.slug, locale), label: localize(first.title, locale) };
  return { prev: { link: localPath('/reference/', locale), label: wordsOf(locale)('reference') }, next: next ?? false };
}
