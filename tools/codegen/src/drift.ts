import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFilesIn, listEntries } from './folder.ts';
import type { Plan } from './plan.ts';

/** How the generated files on disk differ from a plan. Each list contains paths from the root of the workspace. */
export interface Drift {
  readonly missing: readonly string[];
  readonly outdated: readonly string[];
  /** Generated files that the plan no longer contains. */
  readonly obsolete: readonly string[];
}

/** Compares the generated files on disk with a plan. Line breaks of Windows count as equal. */
export async function compareWithDisk(root: string, { files, folders, leftovers = [] }: Plan): Promise<Drift> {
  const current = await Promise.all(files.map(({ file }) => readText(join(root, file))));
  const planned = new Set(files.map(({ file }) => file));
  const existing = await Promise.all(folders.map((folder) => generatedFilesIn(root, folder)));
  return {
    missing: files.flatMap(({ file }, index) => (current[index] === undefined ? [file] : [])),
    outdated: files.flatMap(({ file, text }, index) =>
      current[index] !== undefined && current[index].replaceAll('\r\n', '\n') !== text ? [file] : [],
    ),
    obsolete: [...new Set([...existing.flat(), ...leftovers])].filter((file) => !planned.has(file)),
  };
}

/** A generated file that cannot be written or deleted. The message says which, why, and what to do. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/**
 * Writes missing and outdated files and deletes obsolete ones. Does not touch files that are up to date. Another process may do the same
 * at the same time. Throws a {@link WriteError}.
 */
export async function applyPlan(root: string, plan: Plan, { missing, outdated, obsolete }: Drift): Promise<void> {
  const stale = new Set([...missing, ...outdated]);
  for (const { file, text } of plan.files) if (stale.has(file)) await writeWhole(root, file, text);
  for (const file of obsolete) await change(file, () => rm(join(root, file), { force: true }));
  for (const folder of new Set(obsolete.map((file) => dirname(file)))) await removeIfEmpty(root, folder);
}

/** Writes a file under another name first, so that no other process reads a part of it. */
async function writeWhole(root: string, file: string, text: string): Promise<void> {
  const path = join(root, file);
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  await change(file, async () => {
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(draft, text);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  });
}

/** Changes a file. Repeats the change if another process deletes the empty folder in between. */
async function change(file: string, action: () => Promise<void>, attempts = 3): Promise<void> {
  try {
    await action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && attempts > 1) return change(file, action, attempts - 1);
    const reason = code === 'ENOSPC' ? 'Free some disk space.' : 'Make the file and its folder writable.';
    throw new WriteError(`${file} cannot be changed (${code ?? String(error)}). ${reason}`);
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

async function removeIfEmpty(root: string, folder: string): Promise<void> {
  if ((await listEntries(join(root, folder))).length > 0) return;
  try {
    await rmdir(join(root, folder));
  } catch (error) {
    // Another process deleted it, or wrote a file into it.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
