import { spawnSync } from 'node:child_process';
import type { ExecutorContext } from 'nx/src/config/misc-interfaces.js';
import type { TaskGraph } from 'nx/src/config/task-graph.js';

/** How a task ended, as Nx wants it. */
interface Result {
  readonly success: boolean;
  readonly terminalOutput: string;
}

/** Makes what is generated for the service whose task this is. */
export async function generate(_options: object, context: ExecutorContext): Promise<Result> {
  return told(run(context.root, [context.projectName!]));
}

/**
 * Makes what is generated for several services in one process. Where one of them is refused nothing is written, so each is then made by
 * itself: a mistake in one spec does not keep the others back.
 */
export async function generateTogether(
  { tasks }: TaskGraph,
  _options: object,
  _overrides: object,
  context: ExecutorContext,
): Promise<Record<string, Result>> {
  const services = Object.values(tasks).map(({ target }) => target.project);
  console.log(`> generate ${services.join(' ')}`);
  const together = run(context.root, services);
  if (together.success) told(together);
  const results = Object.values(tasks).map(({ id, target }) => {
    const result = together.success ? { success: true, terminalOutput: '' } : told(run(context.root, [target.project]));
    return [id, result] as const;
  });
  return Object.fromEntries(results);
}

function run(root: string, services: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/codegen/src/cli.ts', 'generate', ...services],
    { cwd: root, encoding: 'utf8' },
  );
  return { success: status === 0, terminalOutput: `${stdout}${stderr}` };
}

function told(result: Result): Result {
  process.stdout.write(result.terminalOutput);
  return result;
}
