import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
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
  const existing = (await Promise.all(folders.map((folder) => generatedFilesIn(root, folder)))).flat();
  const [planned, listed, found] = [new Set(files.map(({ file }) => file)), new Set(folders), new Set(existing)];
  const drift = { missing: [] as string[], outdated: [] as string[] };
  for (const { file, bytes } of files) {
    const isAbsent = listed.has(dirname(file)) && !found.has(file);
    const current = isAbsent ? undefined : readBytes(join(root, file));
    if (current === undefined) drift.missing.push(file);
    else if (!isSameText(current, bytes)) drift.outdated.push(file);
  }
  return { ...drift, obsolete: [...new Set([...existing, ...leftovers])].filter((file) => !planned.has(file)) };
}

function isSameText(current: Buffer, bytes: Buffer): boolean {
  return current.equals(bytes) || current.toString().replaceAll('\r\n', '\n') === bytes.toString();
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
  const folders = new Set<string>();
  for (const { file, bytes } of plan.files) if (stale.has(file)) writeWhole(root, file, bytes, folders);
  for (const file of obsolete) change(file, () => rmSync(join(root, file), { force: true }));
  for (const folder of new Set(obsolete.map((file) => dirname(file)))) await removeIfEmpty(root, folder);
}

/** Writes a file under another name first, so that no other process reads a part of it. `folders` contains the folders that exist. */
function writeWhole(root: string, file: string, bytes: Buffer, folders: Set<string>): void {
  const path = join(root, file);
  const folder = dirname(path);
  const draft = join(folder, `.${randomUUID()}.tmp`);
  change(file, () => {
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      writeFileSync(draft, bytes);
      renameSync(draft, path);
    } catch (error) {
      folders.delete(folder);
      rmSync(draft, { force: true });
      throw error;
    }
  });
}

/** Changes a file. Repeats the change if another process deletes the empty folder in between. */
function change(file: string, action: () => void, attempts = 3): void {
  try {
    action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && attempts > 1) return change(file, action, attempts - 1);
    const reason = code === 'ENOSPC' ? 'Free some disk space.' : 'Make the file and its folder writable.';
    throw new WriteError(`${file} cannot be changed (${code ?? String(error)}). ${reason}`);
  }
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
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
