import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../../../tools/workspace/copy.ts';

/** A code block of a guide. */
export interface Block {
  readonly language: string;
  /** The text after the language: `run`, `output`. */
  readonly meta: string;
  readonly code: string;
}

/** A guide in one language. */
export interface Guide {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The guides of a language, sorted by name. */
export function guidesIn(locale: 'en' | 'zh-cn'): readonly Guide[] {
  const folder = join(workspace, 'packages/docs/src/content/docs', locale, 'guides');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const blocks = [...text.matchAll(/^```(\w+) ?(.*)\n([^]*?)^```$/gm)];
      return {
        name: file.replace(/\.mdx?$/, ''),
        text,
        blocks: blocks.map(([, language, meta, code]) => ({ language: language!, meta: meta!, code: code! })),
      };
    });
}
