import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** URL path below the base path of the site: `en/tencent-faceid/`. */
  readonly path: string;
  readonly html: string;
}

const read = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site. The test files of a process read them once. */
export function builtPages(folder: string): readonly BuiltPage[] {
  const pages = read.get(folder) ?? readPages(folder);
  read.set(folder, pages);
  return pages;
}

function readPages(folder: string): readonly BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: file.replace(/index\.html$/, ''), html: readFileSync(join(folder, file), 'utf8') }));
}

/** The paths of all files in a folder, with forward slashes. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** The text of a page as a reader sees it, with white space collapsed. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)[^>]*>[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
