import ts from 'typescript';
import { lineAt, type SourceFile } from './source-file.ts';

/** An import, a re-export or a dynamic import. */
export interface Import {
  readonly specifier: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The imports of a TypeScript, JavaScript or Astro file, type-only imports included. */
export function importsOf({ path, text }: SourceFile): Import[] {
  if (path.endsWith('.css')) return [];
  const code = path.endsWith('.astro') ? codeOfAstro(text) : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, line: lineAt(code, pos) }));
}

/** The front matter and the scripts of an Astro file. Every other character becomes a space, so that the lines stay the same. */
function codeOfAstro(text: string): string {
  const blocks = [...text.matchAll(/^---\n(.*?)^---$|<script[^>]*>(.*?)<\/script>/gms)];
  let code = '';
  for (const block of blocks) {
    const content = block[1] ?? block[2] ?? '';
    const start = block.index + block[0].indexOf(content);
    code += blank(text.slice(code.length, start)) + content;
  }
  return code + blank(text.slice(code.length));
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
