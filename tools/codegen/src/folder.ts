import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The entries of a folder; none if the folder does not exist. */
export async function listEntries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** The paths of the folders directly inside a folder, relative to `root`, in alphabetical order. */
export async function listFolders(root: string, folder: string): Promise<string[]> {
  const entries = await listEntries(join(root, folder));
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

/** The paths of the generated files directly inside a folder, relative to `root`, in alphabetical order. */
export async function generatedFilesIn(root: string, folder: string): Promise<string[]> {
  const entries = await listEntries(join(root, folder));
  return entries
    .filter((entry) => entry.isFile() && entry.name.includes('.gen.'))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}
