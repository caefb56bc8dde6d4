import { LargerWorkspace } from '../harness/larger-workspace.ts';
import { format, missedTargets, type Section, type Target } from '../harness/section.ts';

/** How many operations are added, and the seconds of processor time that the site may then take. */
const cases: readonly (readonly [additional: number, limit?: number])[] = [[0, 10], [150], [300, 25]];
/** The memory that the site may take, in MiB. */
const maxMemory = 1.2 * 1024;

/** The build of the site. */
export const docs: Section = {
  name: 'docs',
  description: 'The processor time and the largest memory of a process that builds the docs site, in two languages.',
  run({ quick }) {
    const workspace = new LargerWorkspace('bench-docs-run');
    const rows: string[][] = [];
    const targets: Target[] = [];
    try {
      for (const [additional, limit] of quick ? [[2] as const] : cases) {
        workspace.setAdditional(additional);
        workspace.generate({ isFresh: false });
        const { cpu, memory } = workspace.buildDocs();
        const what = `${workspace.countOperations()} operations`;
        rows.push([what, format(cpu), format(memory)]);
        if (limit !== undefined) targets.push({ what, value: cpu, limit, unit: 's', from: 'a fixed limit' });
        targets.push({ what, value: memory, limit: maxMemory, unit: 'MiB', from: 'a fixed limit' });
      }
    } finally {
      workspace.remove();
    }
    const missed = quick ? [] : missedTargets(targets);
    return Promise.resolve([{ title: 'Build of the docs site', columns: ['site', 's CPU', 'MiB'], rows, missed }]);
  },
};
