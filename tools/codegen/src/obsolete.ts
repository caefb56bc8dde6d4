import { generatedFilesIn, listFolders } from './folder.ts';
import { listEndpoints } from './read.ts';
import { clientsFolder, docsFolder, foldersOf, mocksFolder, slugOf } from './render/generated-file.ts';

/** What is left of services and endpoints that no longer exist. `folders`: in them every generated file is obsolete. */
export async function obsoleteOf(
  root: string,
  ids: readonly string[],
): Promise<{ readonly folders: readonly string[]; readonly leftovers: readonly string[] }> {
  return { folders: await obsoleteFolders(root, ids), leftovers: await leftoversOf(root, ids) };
}

/** Names of the generated files that belong to a service and not to one of its endpoints. */
const serviceFiles = new Set(['index', 'service', 'openapi']);

/** The generated files of endpoints that no longer exist. They remain if a cache restores the files of an earlier state. */
async function leftoversOf(root: string, ids: readonly string[]): Promise<string[]> {
  const leftovers = await Promise.all(ids.map((id) => leftoversOfService(root, id)));
  return leftovers.flat();
}

async function leftoversOfService(root: string, id: string): Promise<string[]> {
  const endpoints = new Set(await listEndpoints(root, id));
  const files = await Promise.all(foldersOf(id).map((folder) => generatedFilesIn(root, folder)));
  return files.flat().filter((file) => {
    const name = slugOf(file);
    return !serviceFiles.has(name) && !endpoints.has(name);
  });
}

/** The folders with generated files of services that no longer exist. */
async function obsoleteFolders(root: string, ids: readonly string[]): Promise<string[]> {
  const parents = [clientsFolder(''), mocksFolder(''), docsFolder('')].map((folder) => folder.replace(/\/$/, ''));
  const folders = await Promise.all(parents.map((parent) => listFolders(root, parent)));
  const known = new Set(ids);
  return folders.flat().filter((folder) => !known.has(folder.split('/').at(-1)!));
}
