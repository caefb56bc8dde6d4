import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedPackages } from '../bundle/packages.ts';
import { entryPointsOf, publicApisOf, type EntryPoint, type PublicApi } from './public-api.ts';
import { reportOf } from './report.ts';

/** An import path with its public API and the report of it. */
export interface Report {
  readonly entry: EntryPoint;
  readonly api: PublicApi;
  /** `packages/clients/api/tencent-faceid.api.md` */
  readonly file: string;
  readonly text: string;
}

/** The reports of all published packages, from the declarations in `dist`. */
export function currentReports(root: string): Report[] {
  return publishedPackages(root).flatMap((folder) => {
    const entries = entryPointsOf(root, folder);
    return publicApisOf(entries).map((api, index) => {
      const entry = entries[index]!;
      return { entry, api, file: reportFile(entry), text: reportOf(entry, api) };
    });
  });
}

/** `@polyface/clients/tencent-faceid` → `packages/clients/api/tencent-faceid.api.md` */
function reportFile({ folder, specifier }: EntryPoint): string {
  const path = specifier.replace(/^(@[^/]+\/)?[^/]+\/?/, '');
  return `${folder}/api/${path || 'index'}.api.md`;
}

/** The report files that differ from the public API, and those of import paths that no longer exist. */
export function outdatedReports(root: string, reports: readonly Report[]): string[] {
  const outdated = reports.filter(({ file, text }) => read(join(root, file)) !== text).map(({ file }) => file);
  return [...outdated, ...obsoleteReports(root, reports)];
}

/** Writes the reports and deletes those of import paths that no longer exist. */
export function writeReports(root: string, reports: readonly Report[]): void {
  for (const file of obsoleteReports(root, reports)) rmSync(join(root, file));
  for (const { file, text } of reports) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

function obsoleteReports(root: string, reports: readonly Report[]): string[] {
  const current = new Set(reports.map(({ file }) => file));
  return globSync('packages/*/api/**/*.api.md', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !current.has(file));
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
