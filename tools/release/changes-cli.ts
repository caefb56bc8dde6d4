import { fileURLToPath } from 'node:url';
import { readOptions } from '../command-line/options.ts';
import { baselineProblem, currentBaseline, releasedVersion, writeBaseline } from './baseline.ts';
import { greatestLevel, lineOf } from './change.ts';
import { changesSinceRelease } from './changes.ts';
import { unannounced, writePlan } from './version-plan.ts';

/**
 * Lists what changed for users since the last release, and the version that follows from it. With `--check` fails if a breaking change is not
 * announced; with `--write` announces all changes in a version plan; with `--baseline` takes the working tree as the baseline, which is
 * possible before the first release only. Reads the declarations in `dist`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const version = releasedVersion(root);
const options = readOptions({
  name: 'changes',
  options: ['--check', '--write', '--baseline'],
  usage: `Usage: npm run changes [-- --check | --write | --baseline]

Lists what changed for users since the last release, and the version that follows.
  --check       fails if a breaking change is not announced
  --write       announces all changes in a version plan, .nx/version-plans
  --baseline    takes the working tree as the baseline; before the first release only`,
});
const has = (option: string) => options.has(option);
const since = version === undefined ? 'the baseline of the first release' : `version ${version}`;

if (has('--baseline')) {
  if (version === undefined) await writeBaseline(root, undefined);
  else fail(`Version ${version} is released. Only \`npm run release\` changes the baseline.`);
} else {
  const changes = changesSinceRelease(root, await currentBaseline(root));
  const pending = unannounced(root, changes);
  if (has('--check')) check(pending.filter(({ level }) => level === 'breaking').map(lineOf));
  else if (has('--write') && pending.length > 0)
    console.log(`${writePlan(root, pending)}: announces ${pending.length} changes. Edit it for readers and commit it.`);
  else {
    for (const change of changes) console.log(`${change.level}: ${lineOf(change)}`);
    const bump = { breaking: 'major', feature: 'minor', fix: 'patch' }[greatestLevel(changes) ?? 'fix'];
    console.log(
      `${changes.length} changes since ${since}, ${pending.length} not announced.${changes.length > 0 ? ` Version: ${bump}` : ''}`,
    );
  }
}

function check(breaking: readonly string[]): void {
  const problem = baselineProblem(root);
  if (problem !== undefined) fail(problem);
  for (const line of breaking) console.error(line);
  if (breaking.length === 0) return;
  fail(
    `${breaking.length} changes break users of ${since} and are not announced. Undo them, or run \`npm run changes -- --write\`, which ` +
      'announces them in .nx/version-plans, and commit that file. If a change breaks nobody, add `(compatible: reason)` to the end of its line.',
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
