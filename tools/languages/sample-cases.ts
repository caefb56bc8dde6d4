import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogOf } from '../../packages/docs/src/data/catalog.ts';
import { exampleInput } from '../../packages/docs/src/data/typed-input.ts';
import { javaClient } from '../../packages/docs/src/samples/java-client.ts';
import type { LanguageNames } from '../../packages/docs/src/samples/language-names.ts';
import { pythonClient } from '../../packages/docs/src/samples/python-client.ts';
import { documented } from './documented.ts';

/**
 * Writes the samples of the documentation with the Python and Java clients, one JSON object per operation and line. The tests of these
 * languages compile and run them.
 */
const [file = 'build/languages/sample-cases.jsonl'] = process.argv.slice(2);
const docs = 'packages/docs/src';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const pages = globSync(`${docs}/data/*/*.gen.json`).filter((path) => !path.endsWith('openapi.gen.json'));
const catalog = catalogOf(Object.fromEntries(pages.map((path) => [path.replaceAll('\\', '/'), readJson(path)])));
const lines = catalog.flatMap(({ service, operations }) => {
  const names = (language: string) => readJson(`${docs}/samples/names/${service.id}.${language}.gen.json`);
  return operations.map((operation) => {
    const constant = documented.find(
      (one) => one.operation.service.id === service.id && one.operation.id === operation.id,
    );
    const input = exampleInput(operation, constant!.operation);
    return JSON.stringify({
      service: service.id,
      operation: operation.id,
      python: pythonClient(service, operation, input, names('python') as LanguageNames),
      java: javaClient(service, operation, input, names('java') as LanguageNames),
    });
  });
});
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`sample-cases: ${lines.length} written to ${file}`);
