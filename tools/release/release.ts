import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseChangelog, releaseVersion } from 'nx/release/index.js';
import { build } from '../bundle/build.ts';
import { readOptions } from '../command-line/options.ts';
import { currentBaseline, releasedVersion } from './baseline.ts';
import { changesSinceRelease } from './changes.ts';
import { plansFolder, unannounced, writePlan } from './version-plan.ts';

/**
 * Releases all packages with one version: announces what the specs and the API reports show and no version plan says, then lets `nx release`
 * set the version, write the changelogs, commit and tag. Does not push and does not publish: the workflow of the tag does. The first release has
 * the version of the manifests. With `--dry-run` shows all of it and changes nothing.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const options = readOptions({
  name: 'release',
  options: ['--dry-run'],
  usage: `Usage: npm run release [-- --dry-run]

Sets the version of all packages, writes the changelogs and the baseline, commits and tags. Does not push.
  --dry-run    shows the version, the files and the changelogs, and changes nothing`,
});
// npm takes the option for itself if the -- before it is missing.
const dryRun = options.has('--dry-run') || process.env['npm_config_dry_run'] === 'true';
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** What `nx release` sets the version from: version plans (`undefined`), or a version. */
function specifier(isFirst: boolean, hasPlans: boolean): string | undefined {
  if (isFirst)
    return (JSON.parse(readFileSync(join(root, 'packages/runtime/package.json'), 'utf8')) as { version: string })
      .version;
  return hasPlans ? undefined : 'patch';
}

async function release(isFirst: boolean, hasPlans: boolean): Promise<void> {
  const firstRelease = git('tag', '--list', 'v*') === '';
  const common = { dryRun, firstRelease, stageChanges: true, verbose: false };
  const version = specifier(isFirst, hasPlans);
  const { workspaceVersion, projectsVersionData, releaseGraph } = await releaseVersion({
    ...common,
    ...(version !== undefined && { specifier: version }),
    gitCommit: false,
    gitTag: false,
  });
  await releaseChangelog({
    ...common,
    releaseGraph,
    versionData: projectsVersionData,
    version: workspaceVersion ?? null,
    deleteVersionPlans: true,
    gitCommit: false,
    gitTag: false,
  });
  if (!dryRun) commit(`${workspaceVersion}`);
  console.log(
    `release: ${workspaceVersion}${dryRun ? ' (dry run, nothing changed)' : `. Publish it: git push origin main v${workspaceVersion}`}`,
  );
}

/** Nx commits nothing if the changelog of the first release is written already, so this does. */
function commit(version: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `v${version}`);
}

if (!dryRun && git('status', '--porcelain') !== '')
  throw new Error('The working tree has changes. Commit or stash them, then release.');
await build();
const isFirst = releasedVersion(root) === undefined;
const pending = isFirst ? [] : unannounced(root, changesSinceRelease(root, await currentBaseline(root)));
const plan = pending.length > 0 ? writePlan(root, pending) : undefined;
try {
  const hasPlans = plan !== undefined || git('ls-files', plansFolder) !== '';
  if (!isFirst && !hasPlans && !dryRun) console.log('release: nothing changed for users since the last release.');
  else await release(isFirst, hasPlans);
} finally {
  if (dryRun && plan !== undefined) rmSync(join(root, plan));
}
