import { readFileSync } from 'node:fs';
import type { ApiPage } from './page.ts';

let pages: readonly ApiPage[] | undefined;

/** The API reference: one page per import path. The build writes it to the file that `DOCS_API` names. */
export function apiPages(): readonly ApiPage[] {
  return (pages ??= JSON.parse(readFileSync(process.env['DOCS_API']!, 'utf8')) as readonly ApiPage[]);
}
