import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Generate } from '../subjects/generators.ts';

// The process of one generator: `generator-process.ts <generator> <folder> <document>…`.

const [name = '', folder = '', ...documents] = process.argv.slice(2);
const generators = (await import('../subjects/generators.ts')) as Readonly<Record<string, Generate>>;
for (const document of documents) {
  const own = join(folder, basename(dirname(document)));
  mkdirSync(own, { recursive: true });
  await generators[name]!(document, own);
}
