import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { GeneratedFile } from './render/generated-file.ts';

/** Formats files with Prettier, using the configuration that applies at their path. */
export async function formatFiles(root: string, files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  return Promise.all(
    files.map(async ({ file, text }) => {
      const config = await resolveConfig(join(root, file));
      return {
        file,
        text: await format(text, {
          ...config,
          endOfLine: 'lf',
          parser: file.endsWith('.json') ? 'json' : 'typescript',
        }),
      };
    }),
  );
}
