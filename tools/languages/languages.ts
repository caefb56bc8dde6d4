import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readOptions } from '../command-line/options.ts';
import { languageInputs, type LanguageInput } from '../codegen/src/languages/files.ts';
import { SpecError } from '../codegen/src/model/spec-error.ts';
import type { GeneratedFile } from '../codegen/src/render/generated-file.ts';
import { generatorJar, MissingError } from './generator.ts';
import { moduleInfo, outputsOf } from './outputs.ts';
import { applyFiles, compareFiles, type Difference } from './sync.ts';

/** Generates the Python and Java clients of all services in one run of OpenAPI Generator. With `--check` only compares. */
const folder = 'build/languages';
const options = readOptions({
  name: 'languages',
  options: ['--check'],
  usage: `Usage: npm run languages [-- --check]

Writes the Python and Java clients from the specs with OpenAPI Generator. Needs Java 11 or newer.
  --check    lists the files that are out of date, and changes nothing`,
});

async function generate(): Promise<GeneratedFile[]> {
  const jar = generatorJar();
  const inputs = await languageInputs('.', folder, 'tools/languages/templates');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { files } of inputs)
    for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  runBatch(jar, inputs);
  const outputs = await Promise.all(inputs.map((input) => outputsOf(`${folder}/out`, input)));
  return [...outputs.flat(), moduleInfo(inputs.map(({ service }) => service))];
}

/** One JVM for all services and languages. Its output is noise unless it fails. */
function runBatch(jar: string, inputs: readonly LanguageInput[]): void {
  const configs = inputs.flatMap(({ service }) =>
    ['java', 'python'].map((language) => `${folder}/${service}.${language}.yaml`),
  );
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'];
  const { status, stdout, stderr } = spawnSync(
    'java',
    [...flags, '-jar', jar, 'batch', '--fail-fast', '--', ...configs],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0)
    throw new Error(`OpenAPI Generator failed:\n${`${stdout}${stderr}`.trim().split('\n').slice(-30).join('\n')}`);
}

function reportDifference({ missing, different, stale }: Difference): boolean {
  const lines = [
    ...missing.map((file) => `${file}: missing`),
    ...different.map((file) => `${file}: out of date`),
    ...stale.map((file) => `${file}: no longer generated`),
  ];
  if (lines.length === 0) return false;
  console.error([...lines.sort(), 'Run `npm run languages` and commit what it changes.'].join('\n'));
  return true;
}

try {
  const files = await generate();
  const difference = compareFiles(files);
  if (options.has('--check')) process.exitCode = reportDifference(difference) ? 1 : 0;
  else {
    applyFiles(files, difference);
    const written = difference.missing.length + difference.different.length;
    console.log(
      `languages: ${written} written, ${difference.stale.length} deleted, ${files.length - written} unchanged`,
    );
  }
} catch (error) {
  if (error instanceof SpecError) console.error(error.message);
  else if (error instanceof MissingError) console.error(`languages: ${error.message}`);
  else throw error;
  process.exitCode = 1;
}
