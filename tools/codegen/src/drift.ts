import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listEntries } from './folder.ts';
import type { Plan } from './plan.ts';

/** How the generated files on disk differ from a plan. Each list contains paths from the root of the workspace. */
export interface Drift {
  readonly missing: readonly string[];
  readonly outdated: readonly string[];
  /** Generated files that the plan no longer contains. */
  readonly obsolete: readonly string[];
}

/** Compares the generated files on disk with a plan. */
export async function compareWithDisk(root: string, { files, folders }: Plan): Promise<Drift> {
  const current = await Promise.all(files.map(({ file }) => readText(join(root, file))));
  const planned = new Set(files.map(({ file }) => file));
  const existing = await Promise.all(folders.map((folder) => generatedFilesIn(root, folder)));
  return {
    missing: files.flatMap(({ file }, index) => (current[index] === undefined ? [file] : [])),
    outdated: files.flatMap(({ file, text }, index) =>
      current[index] !== undefined && current[index] !== text ? [file] : [],
    ),
    obsolete: existing.flat().filter((file) => !planned.has(file)),
  };
}

/** Writes missing and outdated files and deletes obsolete ones. Does not touch files that are up to date. */
export async function applyPlan(root: string, plan: Plan, { missing, outdated, obsolete }: Drift): Promise<void> {
  const stale = new Set([...missing, ...outdated]);
  for (const { file, text } of plan.files) {
    if (!stale.has(file)) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  for (const file of obsolete) await rm(join(root, file));
  for (const folder of new Set(obsolete.map((file) => dirname(file)))) await removeIfEmpty(join(root, folder));
}

async function generatedFilesIn(root: string, folder: string): Promise<string[]> {
  const entries = await listEntries(join(root, folder));
  return entries
    .filter((entry) => entry.isFile() && entry.name.includes('.gen.'))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
