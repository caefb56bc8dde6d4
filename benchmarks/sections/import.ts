import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { format, missedTargets, type Section } from '../harness/section.ts';
import { median, spread } from '../harness/statistics.ts';

/** What is imported, and the milliseconds that it may take; without a limit it is a peer. */
const subjects: readonly (readonly [specifier: string, limit?: number])[] = [
  ['@polyface/clients/tencent-faceid', 12],
  ['polyface', 20],
  ['@polyface/mocks/tencent-faceid', 25],
  ['@alicloud/pop-core'],
  ['msw'],
  ['tencentcloud-sdk-nodejs/tencentcloud/services/faceid/index.js'],
];

/** The start of a program. */
export const imports: Section = {
  name: 'import',
  description:
    'The processor time of a process that imports one package, above that of a process that imports nothing.',
  run({ quick }) {
    const times = subjects.map((): number[] => []);
    for (let round = 0; round < (quick ? 1 : 15); round++) {
      for (const [index, [specifier]] of subjects.entries()) {
        times[index]!.push(cpuOf(`await import('${specifier}')`) - cpuOf(''));
      }
    }
    const targets = subjects.flatMap(([specifier, limit], index) =>
      quick || limit === undefined
        ? []
        : [{ what: specifier, value: median(times[index]!), limit, unit: 'ms', from: 'a fixed limit' }],
    );
    const rows = subjects.map(([specifier], index) => [
      specifier,
      format(median(times[index]!)),
      `${(spread(times[index]!) * 100).toFixed(0)} %`,
    ]);
    const columns = ['import', 'ms CPU', '±'];
    return Promise.resolve([{ title: 'Import of one package', columns, rows, missed: missedTargets(targets) }]);
  },
};

/** The processor time of a process that runs some code, in milliseconds. */
function cpuOf(code: string): number {
  const script = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}
