import { catalog } from '../data/read.ts';
import { wordsOf } from '../words/words.ts';
import { serviceName } from '../words/vendors.ts';
import { localize, type Locale } from './locale.ts';
import { localPath } from './paths.ts';

/** A page above the current one. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The pages above a page, the highest first. `path` is below the language: `errors/alibaba-iot/2459`. */
export function breadcrumbs(path: string, locale: Locale): readonly Crumb[] {
  const word = wordsOf(locale);
  const [first = '', second = '', third] = path.split('/').filter(Boolean);
  const crumb = (label: string, target: string): Crumb => ({
    label,
    href: localPath(target, locale),
  });
  const service = (id: string) => catalog.find((entry) => entry.service.id === id)?.service;
  if (first === 'guides' && second !== '') return [crumb(word('guides'), '/guides/start/')];
  if (first === 'api' && second !== '') return [crumb(word('api'), '/api/')];
  const own = service(first === 'errors' ? second : first);
  if (!own) return [];
  if (first === 'errors' && third !== undefined)
    return [crumb(word('errorsTitle'), '/errors/'), crumb(serviceName(own, locale), `/errors/#${own.id}`)];
  if (first === 'errors') return [];
  const reference = crumb(word('reference'), '/reference/');
  return second === '' ? [reference] : [reference, crumb(localize(own.title, locale), `/${own.id}/`)];
}
