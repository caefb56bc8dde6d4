import { entriesOf } from './entries.ts';
import { itemsOf } from './item.ts';
import { Modules } from './modules.ts';
import type { ApiPage } from './page.ts';

/** Extracts the API reference from the sources of the packages: one page per import path. */
export function extractApi(workspace: string): readonly ApiPage[] {
  const entries = entriesOf(workspace);
  const modules = new Modules(workspace, entries);
  return entries.map(({ path, slug, file }) => ({
    slug,
    title: path,
    items: itemsOf(modules.exportsOf(file), modules),
  }));
}
