import { expect, test } from 'vitest';
import { checkCycles } from './cycles.ts';
import { importEdges } from './import-graph.ts';

const aliases = (_path: string, alias: string) => (alias === '#c' ? ['p/c.ts'] : []);

function cyclesOf(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return checkCycles(importEdges(sources, aliases)).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

test('a cycle is reported once, with its path and the line that closes it', () => {
  const files = {
    'p/a.ts': "import { b } from './b.ts';",
    'p/b.ts': "// b\nimport type { a } from './a.ts';",
    'p/d.ts': "import { a } from './a.ts';",
  };
  expect(cyclesOf(files)).toEqual([
    'p/b.ts:2: Import cycle: p/a.ts → p/b.ts → p/a.ts. Move what both files need to a third file, or merge the files.',
  ]);
});

test('a cycle through an alias and an Astro file is reported', () => {
  const files = {
    'p/a.astro': "---\nimport { c } from '#c';\n---\n<p>{c}</p>\n",
    'p/c.ts': "import a from './a.astro';",
  };
  expect(cyclesOf(files)).toEqual([expect.stringContaining('p/a.astro → p/c.ts → p/a.astro')]);
});

test('imports without a cycle are not reported', () => {
  expect(
    cyclesOf({ 'p/a.ts': "import './b.ts';\nimport './c.ts';", 'p/b.ts': "import './c.ts';", 'p/c.ts': '' }),
  ).toEqual([]);
});
