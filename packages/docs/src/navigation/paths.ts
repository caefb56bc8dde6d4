import type { Locale } from './locale.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of something on the site, given as `/tencent-faceid/`. */
export function localPath(path: string, locale: Locale): string {
  return `${base}/${locale}${path}`;
}

/** The address of an operation's page. */
export function operationPath(service: string, slug: string, locale: Locale): string {
  return localPath(`/${service}/${slug}/`, locale);
}

/** The address of an error code's page. */
export function errorPath(service: string, code: string, locale: Locale): string {
  return localPath(`/errors/${service}/${encodeURIComponent(code)}/`, locale);
}

/** The address of a file that is the same in both languages. */
export function filePath(path: string): string {
  return `${base}${path}`;
}
