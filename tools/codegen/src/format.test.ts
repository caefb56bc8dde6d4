import { describe, expect, test } from 'vitest';
import { formatFiles } from './format.ts';
import { header } from './render/header.ts';

const module = (name: string, code: string) => ({
  file: `${name}.gen.ts`,
  text: `${header(`specs/${name}.yaml`)}${code}`,
});

describe('formatting', () => {
  const files = [
    module('a', `import { x } from './x.ts';\n\n\nexport const a = "1"`),
    { file: 'b.gen.json', text: '{"b":[1,2]}' },
    module('c', `import { x } from './y.ts'; export const a = x // Not the a above.\n`),
    module('d', `/** Generated from nothing. */\nexport type D = (string)`),
    { file: 'e.gen.json', text: '{}  ', isFormatted: true as const },
  ];

  test('gives every file the text that it has if it is formatted alone', async () => {
    const together = new Map((await formatFiles(files)).map(({ file, text }) => [file, text]));
    for (const file of files) expect(together.get(file.file)).toBe((await formatFiles([file]))[0]!.text);
    expect(together.get('c.gen.ts')).toBe(
      `${header('specs/c.yaml')}import { x } from './y.ts';\nexport const a = x; // Not the a above.\n`,
    );
  });

  test('keeps a text that contains the first line of another file', async () => {
    const line = header('specs/z.yaml').trim();
    const odd = module('odd', `/*\n${line}\n*/\nexport const odd = 1;\n`);
    const [, formatted] = await formatFiles([files[0]!, odd]);
    expect(formatted!.text).toBe(odd.text);
  });

  test('reports the file with a syntax error', async () => {
    const broken = module('broken', 'export const = 1;');
    await expect(formatFiles([files[0]!, broken])).rejects.toThrow('broken.gen.ts cannot be formatted');
  });
});
