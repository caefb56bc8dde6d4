import { spawnSync } from 'node:child_process';

/** Runs a command and returns what it prints. Throws if it fails. */
export function run(command: string, args: readonly string[], input?: string): string {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '' };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env,
    ...(input !== undefined && { input }),
  });
  if (status !== 0)
    throw new Error(
      `${command} ${args.slice(0, 4).join(' ')} failed: ${error?.message ?? `${stdout}${stderr}`.slice(-2_000)}`,
    );
  return stdout;
}
