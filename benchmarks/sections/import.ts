import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, missedTargets, type Section } from '../harness/section.ts';
import { median, spread } from '../harness/statistics.ts';

/** A package to import. */
interface Subject {
  readonly specifier: string;
  /** The milliseconds that the import may take. Peers have no limit. */
  readonly limit?: number;
  /** Whether Node keeps the compiled code between the starts. */
  readonly isCached?: boolean;
}

const subjects: readonly Subject[] = [
  { specifier: '@polyface/clients/tencent-faceid', limit: 12 },
  { specifier: '@polyface/clients/tencent-faceid', isCached: true },
  { specifier: 'polyface', limit: 20 },
  { specifier: 'polyface', isCached: true },
  { specifier: '@polyface/mocks/tencent-faceid', limit: 25 },
  { specifier: '@alicloud/pop-core' },
  { specifier: 'msw' },
  { specifier: 'tencentcloud-sdk-nodejs/tencentcloud/services/faceid/index.js' },
];

/** The start of a program. */
export const imports: Section = {
  name: 'import',
  description:
    'The processor time of a process that imports one package, above that of a process that imports nothing.',
  run({ quick }) {
    const cache = mkdtempSync(join(tmpdir(), 'polyface-bench-import-'));
    try {
      const times = subjects.map((): number[] => []);
      for (let round = 0; round < (quick ? 1 : 15); round++) {
        for (const [index, subject] of subjects.entries()) times[index]!.push(timeOf(subject, cache));
      }
      const measured = subjects.map((subject, index) => ({ ...subject, times: times[index]! }));
      const rows = measured.map(({ specifier, isCached, times: own }) => [
        isCached ? `${specifier}, with NODE_COMPILE_CACHE` : specifier,
        format(median(own)),
        `${(spread(own) * 100).toFixed(0)} %`,
      ]);
      const targets = measured.flatMap(({ specifier, limit, times: own }) =>
        quick || limit === undefined
          ? []
          : [{ what: specifier, value: median(own), limit, unit: 'ms', from: 'a fixed limit' }],
      );
      const columns = ['import', 'ms CPU', '±'];
      return Promise.resolve([{ title: 'Import of one package', columns, rows, missed: missedTargets(targets) }]);
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  },
};

/** The milliseconds of an import. */
function timeOf({ specifier, isCached }: Subject, cache: string): number {
  const env = isCached ? { NODE_COMPILE_CACHE: cache } : {};
  return cpuOf(`await import('${specifier}')`, env) - cpuOf('', env);
}

/** The processor time of a process that runs some code, in milliseconds. */
function cpuOf(code: string, env: NodeJS.ProcessEnv): number {
  const script = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}
