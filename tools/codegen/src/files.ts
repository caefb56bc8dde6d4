import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plan } from './plan.ts';

/** How the generated files on disk differ from a plan, by path. */
export interface Drift {
  readonly missing: readonly string[];
  readonly different: readonly string[];
  /** No longer made. */
  readonly left: readonly string[];
}

/** Holds what is on disk against a plan. */
export async function compare(root: string, { files, folders }: Plan): Promise<Drift> {
  const found = await Promise.all(files.map(({ file }) => textOf(join(root, file))));
  const made = new Set(files.map(({ file }) => file));
  const generated = await Promise.all(folders.map((folder) => generatedIn(root, folder)));
  return {
    missing: files.flatMap(({ file }, index) => (found[index] === undefined ? [file] : [])),
    different: files.flatMap(({ file, text }, index) =>
      found[index] !== undefined && found[index] !== text ? [file] : [],
    ),
    left: generated.flat().filter((file) => !made.has(file)),
  };
}

/** Makes the disk as a plan says: writes what differs and deletes what is left over. What is right is not touched. */
export async function apply(root: string, plan: Plan, { missing, different, left }: Drift): Promise<void> {
  const written = new Set([...missing, ...different]);
  for (const { file, text } of plan.files) {
    if (!written.has(file)) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  for (const file of left) await rm(join(root, file));
  for (const folder of new Set(left.map((file) => dirname(file)))) await removeIfEmpty(join(root, folder));
}

/** The folders directly inside a folder, in alphabetical order. */
export async function foldersIn(root: string, folder: string): Promise<string[]> {
  const entries = await entriesOf(join(root, folder));
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

async function generatedIn(root: string, folder: string): Promise<string[]> {
  const entries = await entriesOf(join(root, folder));
  return entries
    .filter((entry) => entry.isFile() && entry.name.includes('.gen.'))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function textOf(path: string): Promise<string | undefined> {
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
