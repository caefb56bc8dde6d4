import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readOptions } from '../tools/command-line/options.ts';
import { formatTable } from './harness/table.ts';
import { peerVersions } from './harness/peer-versions.ts';
import { sections } from './sections/sections.ts';

/**
 * Measures polyface and the packages that it is compared with: `npm run bench`, or some sections: `npm run bench -- calls signing`. With `--quick`
 * everything runs a few times only, to prove that it works; no target is judged and RESULTS.md stays.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const options = {
  name: 'bench',
  options: ['--quick'],
  usage: `Usage: npm run bench [-- [--quick] [section…]]

Measures polyface and the packages that it is compared with, and writes benchmarks/RESULTS.md. Takes about ten minutes.
  section    ${sections.map(({ name }) => name).join(', ')}; default: all of them
  --quick    runs everything a few times, to check that it works; judges no target and writes no file`,
};
const quick = readOptions(
  options,
  process.argv.slice(2).filter((argument) => argument.startsWith('-')),
).has('--quick');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const unknown = names.find((name) => !sections.some((section) => section.name === name));
if (unknown !== undefined) {
  console.error(`bench: ${unknown} is not a section. Use one of ${sections.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (!isInstalled()) run('npm', ['ci'], folder);
// The subjects are the built packages.
run('npm', ['run', '--silent', 'build'], fileURLToPath(new URL('..', import.meta.url)));

/** Whether the pinned peers are installed. npm writes a list of what it installed. */
function isInstalled(): boolean {
  const [pinned, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(modifiedAt);
  return installed !== undefined && pinned !== undefined && pinned <= installed;
}

function modifiedAt(file: string): number | undefined {
  return statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs;
}

const texts: string[] = [];
for (const section of sections.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const heading = `## ${section.name}\n\n${section.description}\n`;
  console.log(heading);
  texts.push(heading);
  for (const table of await section.run({ quick })) {
    console.log(formatTable(table));
    texts.push(formatTable(table));
  }
}

/** The machine, the versions and the date of the figures. */
function conditions(): string {
  const [processor] = cpus();
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Medians of rounds in which the subjects take turns; ± is half of the distance between the quartiles.',
    'The figures are processor time, which depends less than elapsed time on what else the machine does.',
    '',
    `- ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `- ${cpus().length} × ${processor?.model.trim() || 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `- ${peerVersions().join(', ')}`,
    '',
  ].join('\n');
}

if (!quick && names.length === 0) {
  writeFileSync(new URL('RESULTS.md', import.meta.url), `${conditions()}\n${texts.join('\n')}`);
  console.log('bench: benchmarks/RESULTS.md written');
}
