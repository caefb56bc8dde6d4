import type { Locale } from './locale.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The URL path of a page: `/tencent-faceid/` becomes `/en/tencent-faceid/`, below the base path. */
export function localPath(path: string, locale: Locale): string {
  return `${base}/${locale}${path}`;
}

/** The URL path of an operation's page. */
export function operationPath(service: string, slug: string, locale: Locale): string {
  return localPath(`/${service}/${slug}/`, locale);
}

/** The URL path of an error code's page. */
export function errorPath(service: string, code: string, locale: Locale): string {
  return localPath(`/errors/${service}/${encodeURIComponent(code)}/`, locale);
}

/** The URL path of a file that both languages share. */
export function filePath(path: string): string {
  return `${base}${path}`;
}
