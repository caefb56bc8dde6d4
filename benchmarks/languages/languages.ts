import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readOptions } from '../../tools/command-line/options.ts';
import { format, missedTargets, type Table } from '../harness/section.ts';
import { startServer } from '../harness/start-server.ts';
import { median, spread } from '../harness/statistics.ts';
import { formatTable } from '../harness/table.ts';
import { prepareJava } from './java.ts';
import type { Language } from './language.ts';
import { LineWorker } from './line-worker.ts';
import { preparePython } from './python.ts';

/**
 * Measures the Python and Java clients beside the vendors' own in the same language: `npm run bench:languages`, or one of them:
 * `npm run bench:languages -- python`. With `--quick` everything runs a few times only, and RESULTS.md stays.
 */
const folder = fileURLToPath(new URL('../../build/bench-languages', import.meta.url));
const options = {
  name: 'bench:languages',
  options: ['--quick'],
  usage: `Usage: npm run bench:languages [-- [--quick] [language…]]

Measures the Python and Java clients, and the vendors' SDKs for comparison, and writes benchmarks/languages/RESULTS.md. A language is python or java.
  --quick    runs everything a few times, to check that it works`,
};
const quick = readOptions(
  options,
  process.argv.slice(2).filter((argument) => argument.startsWith('-')),
).has('--quick');
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const effort = quick
  ? { rounds: 1, calls: 5, warmup: 5, imports: 1 }
  : { rounds: 15, calls: 1_000, warmup: 2_000, imports: 15 };

/** The calls that are measured: the same one by polyface and by the vendor's client. */
const calls = [
  {
    title: 'Tencent, GetFaceIdToken',
    subject: 'tencent',
    peers: { Python: 'tencentcloud-sdk-python', Java: 'tencentcloud-sdk-java' },
  },
  {
    title: 'LinkVisual, AddFaceUser',
    subject: 'linkvisual',
    peers: { Python: 'aliyun-python-sdk-core', Java: 'aliyun-java-sdk-core' },
  },
] as const;

/** A call by polyface, in Java also by a future, and by the vendor's client take turns, each in a process of its own. */
async function callTable(
  language: Language,
  origin: string,
  { title, subject, peers }: (typeof calls)[number],
): Promise<Table> {
  const vendor = peers[language.name as keyof typeof peers];
  const futures = language.name === 'Java' ? [['polyface, a future', `${subject}-future`] as const] : [];
  const subjects = [['polyface', subject] as const, ...futures, [vendor, `${subject}-peer`] as const];
  const workers = subjects.map(([, name]) => new LineWorker(language.worker(name, origin)));
  try {
    for (const worker of workers) await worker.line();
    for (const worker of workers) await worker.measure(effort.warmup);
    const times = workers.map((): number[] => []);
    for (let round = 0; round < effort.rounds; round++)
      for (const [index, worker] of workers.entries()) times[index]!.push(await worker.measure(effort.calls));
    const [own, peer] = [median(times[0]!), median(times.at(-1)!)];
    const target = { what: 'processor time', value: own, limit: peer, unit: 'µs', from: `that of ${vendor}` };
    return {
      title: `${language.name}: ${title}`,
      columns: ['subject', 'µs CPU', '±', '× vendor'],
      rows: subjects.map(([label], index) => [
        label,
        format(median(times[index]!)),
        percent(times[index]!),
        (median(times[index]!) / peer).toFixed(2),
      ]),
      missed: quick ? [] : missedTargets([target]),
    };
  } finally {
    for (const worker of workers) worker.end();
  }
}

/** The start of a program, above that of a program that does nothing. */
function importTable({ name, imports }: Language): Table {
  const times = imports.map((): number[] => []);
  for (let round = 0; round < effort.imports; round++)
    for (const [index, one] of imports.entries()) times[index]!.push(one.measure());
  const medianOf = (label: string) => median(times[imports.findIndex((one) => one.label === label)]!);
  const targets = imports.flatMap(({ label, peer }) =>
    peer === undefined
      ? []
      : [{ what: label, value: medianOf(label), limit: medianOf(peer) / 3, unit: 'ms', from: `a third of ${peer}` }],
  );
  return {
    title: `${name}: import of one service`,
    columns: ['import', 'ms CPU', '±'],
    rows: imports.map(({ label }, index) => [label, format(median(times[index]!)), percent(times[index]!)]),
    missed: quick ? [] : missedTargets(targets),
  };
}

function percent(times: readonly number[]): string {
  return `${(spread(times) * 100).toFixed(0)} %`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const prepare = { python: preparePython, java: prepareJava };
const languages = Object.entries(prepare)
  .filter(([name]) => chosen.length === 0 || chosen.includes(name))
  .map(([, create]) => create(folder));
const server = await startServer('vendor-server.ts');
const tables: Table[] = [];
try {
  for (const language of languages) {
    for (const call of calls) tables.push(await callTable(language, server.origin, call));
    tables.push(importTable(language));
  }
} finally {
  server.process.kill();
}
const conditions = [
  '# Python and Java beside the vendors’ own clients',
  '',
  'Written by `npm run bench:languages`. Processor time of one call over loopback, one at a time, to a server that returns the documented response;',
  'medians of rounds in which the two take turns. ± is half of the distance between the quartiles. The time of an import is above that of a process',
  'that imports nothing.',
  '',
  `- ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim() || 'unknown processor'}`,
  ...languages.map(({ versions }) => `- ${versions.join(', ')}`),
  '',
];
const text = [...conditions, ...tables.map(formatTable)].join('\n');
console.log(text);
if (!quick && chosen.length === 0) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
process.exitCode = quick || tables.every(({ missed }) => missed.length === 0) ? 0 : 1;
