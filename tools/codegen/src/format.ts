import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import type { GeneratedFile } from './print/generated-file.ts';

/** Files as Prettier prints them, with the configuration that is in force where they will stand. */
export async function formatted(root: string, files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
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
