import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentReports } from '../api/report-files.ts';
import { currentSpecFacts, formatFacts, type SpecFacts } from './spec-facts.ts';

/** The promises of a version: the facts of the specs by service, and the API reports by file. */
export interface Baseline {
  readonly specs: Readonly<Record<string, SpecFacts>>;
  readonly reports: ReadonlyMap<string, string>;
}

/** The baseline of the last release. In the repository, so that a clone without tags can compare with it. */
export const baselineFolder = 'tools/release/baseline';

/** What the working tree promises. Reads the declarations in `dist`. */
export async function currentBaseline(root: string): Promise<Baseline> {
  const reports = currentReports(root).map(({ file, text }) => [file, text] as const);
  return { specs: await currentSpecFacts(root), reports: new Map(reports) };
}

/** What the last release promised. */
export function releasedBaseline(root: string): Baseline {
  const folder = join(root, baselineFolder);
  const files = (pattern: string) =>
    globSync(pattern, { cwd: folder }).map((file) => {
      const path = file.replaceAll('\\', '/');
      return [path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')] as const;
    });
  const specs = files('specs/*.json').map(([file, text]) => [
    file.slice('specs/'.length, -'.json'.length),
    JSON.parse(text) as SpecFacts,
  ]);
  return { specs: Object.fromEntries(specs) as Record<string, SpecFacts>, reports: new Map(files('packages/**/*.md')) };
}

/** Writes what the working tree promises as the baseline of a version. `undefined`: nothing is released yet. */
export async function writeBaseline(root: string, version: string | undefined): Promise<void> {
  const { specs, reports } = await currentBaseline(root);
  const folder = join(root, baselineFolder);
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('version.txt', `${version ?? 'unreleased'}\n`);
  for (const [id, facts] of Object.entries(specs)) write(`specs/${id}.json`, formatFacts(facts));
  for (const [file, text] of reports) write(file, text);
}

/** The version of the last release. `undefined` before the first one. */
export function releasedVersion(root: string): string | undefined {
  const file = join(root, baselineFolder, 'version.txt');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unreleased';
  return version === 'unreleased' ? undefined : version;
}

/** What is wrong with the baseline: only a release may change it. Without the release's tag in the clone it is not compared. */
export function baselineProblem(root: string): string | undefined {
  const version = releasedVersion(root);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  if (version === undefined || git('tag', '--list', `v${version}`) === '') return undefined;
  const changed = git('diff', '--name-only', `v${version}`, '--', baselineFolder);
  if (changed === '') return undefined;
  return `${changed.split('\n')[0]}: differs from the release ${version}. Only a release changes it: git checkout v${version} -- ${baselineFolder}`;
}
