import { spawnSync } from 'node:child_process';

/** A command that must succeed. */
interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const node = process.execPath;
const tsc = 'node_modules/typescript7/bin/tsc';
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', ASTRO_TELEMETRY_DISABLED: '1' };

/** The checks of `npm run check`, in order. All of them run; the exit code is 1 if one fails. */
const checks: readonly Check[] = [
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  // The build writes the declarations that the type-aware rules of the linter read.
  { name: 'types of packages', command: node, args: ['tools/bundle/build.ts'] },
  { name: 'public API: reports and doc comments', command: node, args: ['tools/api/cli.ts'] },
  { name: 'breaking changes are announced', command: node, args: ['tools/release/changes-cli.ts', '--check'] },
  { name: 'types of tools and tests', command: node, args: [tsc, '-p', 'tsconfig.json'] },
  // `astro sync` writes the content types that the next check reads.
  { name: 'content of the docs site', command: 'astro', args: ['sync', '--root', 'packages/docs', '--silent'] },
  { name: 'types of the docs site', command: node, args: [tsc, '-p', 'packages/docs', '--noEmit'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'import directions and file sizes', command: node, args: ['tools/check/source/cli.ts'] },
  { name: 'specs (Redocly)', command: 'redocly', args: ['lint', 'specs/*/*.yaml'] },
  { name: 'specs (rules of specs/README.md)', command: node, args: ['tools/codegen/src/check/cli.ts'] },
  { name: 'generated files are up to date', command: node, args: ['tools/codegen/src/cli.ts', 'generate', '--check'] },
  // Imports are measured in the packages that the step "types of packages" built.
  { name: 'sizes of bundles and imports', command: node, args: ['tools/budget/cli.ts'] },
  { name: 'lock file is complete', command: node, args: ['tools/lock/complete.ts', '--check'] },
];

const failed = checks.filter((check) => !run(check)).map(({ name }) => name);
console.log(failed.length === 0 ? 'check: all passed' : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Runs a check and prints its result, with the output of the command if it fails. Returns whether it passed. */
function run({ name, command, args }: Check): boolean {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}`.trimEnd());
  return status === 0;
}
