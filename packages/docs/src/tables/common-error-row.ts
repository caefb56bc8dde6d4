import type { ErrorData } from '../data/types.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { errorPath } from '../navigation/paths.ts';
import { escapeAll, renderProse } from '../prose/render.ts';
import { kinds, retries } from '../words/kinds.ts';

const known = new WeakMap<ErrorData, Map<Locale, string>>();

/** Renders the row of an error that every operation of a service can return. The pages of all operations have the same rows. */
export function commonErrorRow(service: string, error: ErrorData, locale: Locale): string {
  const rows = known.get(error) ?? new Map<Locale, string>();
  known.set(error, rows);
  const row = rows.get(locale) ?? render(service, error, locale);
  rows.set(locale, row);
  return row;
}

function render(service: string, { code, kind, description, retry }: ErrorData, locale: Locale): string {
  const link = `<a href="${escapeAll(errorPath(service, code, locale))}"><code>${escapeAll(code)}</code></a>`;
  const name = `${link}<i>${escapeAll(localize(kinds[kind], locale))}</i>`;
  const cause = renderProse(localize(description, locale), true);
  return `<tr><td>${name}</td><td>${cause}</td><td> <small>${escapeAll(localize(retries[retry], locale))}</small></td></tr>`;
}
