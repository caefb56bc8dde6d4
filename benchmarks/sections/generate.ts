import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LargerWorkspace } from '../harness/larger-workspace.ts';
import { runMeasured, type Usage } from '../harness/run-measured.ts';
import { format, missedTargets, type Section, type Table, type Target } from '../harness/section.ts';
import { median } from '../harness/statistics.ts';

/** What is generated from the same operations: by polyface, or by a peer from the OpenAPI documents of polyface's docs. */
interface Generator {
  readonly label: string;
  run(workspace: LargerWorkspace): Usage;
}

const processFile = fileURLToPath(new URL('../harness/generator-process.ts', import.meta.url));

const peer = (label: string, name: string): Generator => ({
  label,
  run: (workspace) =>
    runMeasured([processFile, name, join(workspace.root, 'peers', name), ...workspace.documents()], workspace.root),
});

const polyface: Generator = {
  label: 'polyface: clients, mocks, docs data',
  run: (workspace) => workspace.generate({ isFresh: true }),
};
const unchanged: Generator = {
  label: 'polyface, nothing changed',
  run: (workspace) => workspace.generate({ isFresh: false }),
};
const types = peer('openapi-typescript: types only', 'openapiTypescript');
const clients = [peer('hey-api', 'heyApi'), peer('orval', 'orval'), peer('kubb', 'kubb')];

/** The operations of a table that are copies of one of the documented ones, and who generates them. */
interface Case {
  readonly additional: number;
  readonly rounds: number;
  readonly generators: readonly Generator[];
  /** The targets for the processor time in seconds, by the results of the generators. */
  targetOf(cpu: readonly number[]): Pick<Target, 'limit' | 'from'>;
}

const all = [polyface, types, ...clients, unchanged];
const cases: readonly Case[] = [
  { additional: 0, rounds: 5, generators: all, targetOf: () => ({ limit: 0.9, from: 'a fixed limit' }) },
  { additional: 300, rounds: 1, generators: all, targetOf: () => ({ limit: 4, from: 'a fixed limit' }) },
  {
    additional: 967,
    rounds: 1,
    generators: [polyface, types],
    targetOf: ([, ofTypes]) => ({ limit: 1.5 * ofTypes!, from: '1.5 × openapi-typescript' }),
  },
];
const quickCases = [
  { ...cases[0]!, rounds: 1 },
  { ...cases[2]!, additional: 3 },
];

/** Generation of everything, beside generators of clients. */
export const generate: Section = {
  name: 'generate',
  description:
    'The processor time and the largest memory of a process that generates from all specs, those of invented operations included. The peers generate from one OpenAPI document of each service, which polyface generates.',
  run({ quick }) {
    const workspace = new LargerWorkspace('bench-generate-run');
    try {
      return Promise.resolve((quick ? quickCases : cases).map((one) => measureCase(workspace, one, quick)));
    } finally {
      workspace.remove();
    }
  },
};

function measureCase(
  workspace: LargerWorkspace,
  { additional, rounds, generators, targetOf }: Case,
  quick: boolean,
): Table {
  workspace.setAdditional(additional);
  // polyface is the first, and generates the documents for the others.
  const usages = generators.map((): Usage[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, generator] of generators.entries()) usages[index]!.push(generator.run(workspace));
  }
  const cpu = usages.map((one) => median(one.map((usage) => usage.cpu)));
  const memory = usages.map((one) => Math.max(...one.map((usage) => usage.memory)));
  const title = `Generation of ${workspace.countOperations()} operations`;
  const target: Target = { what: title, value: cpu[0]!, unit: 's', ...targetOf(cpu) };
  return {
    title,
    columns: ['generator', 's CPU', 'MiB'],
    rows: generators.map(({ label }, index) => [label, format(cpu[index]!), format(memory[index]!)]),
    missed: missedTargets(quick ? [] : [target]),
  };
}
