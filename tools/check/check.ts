import { spawnSync } from 'node:child_process';

/** Everything that must hold beside the tests, each by one command. All are run; the exit code tells whether all held. */
const node = process.execPath;
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', ASTRO_TELEMETRY_DISABLED: '1' };
const checks: [what: string, command: string, args: string[]][] = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types of the packages', node, ['node_modules/typescript7/bin/tsc', '-b', 'tsconfig.build.json']],
  ['types of tools and tests', node, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json']],
  // Astro writes what the next one reads: the types of the site's content.
  ['content of the docs site', 'astro', ['sync', '--root', 'packages/docs', '--silent']],
  ['types of the docs site', node, ['node_modules/typescript7/bin/tsc', '-p', 'packages/docs', '--noEmit']],
  // After the types: it reads what the packages declare.
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['specs by Redocly', 'redocly', ['lint', 'specs/*/*.yaml']],
  ['specs by the house rules', node, ['tools/codegen/src/check/cli.ts']],
  ['generated files are fresh', node, ['tools/codegen/src/cli.ts', 'generate', '--check']],
  ['lock file is complete', node, ['tools/lock/complete.ts', '--check']],
];

const failed: string[] = [];
for (const [what, command, args] of checks) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${what} (${seconds} s)`);
  if (status === 0) continue;
  failed.push(what);
  console.log(`${stdout ?? ''}${stderr ?? ''}`.trimEnd());
}
console.log(failed.length === 0 ? 'check: all passed' : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
