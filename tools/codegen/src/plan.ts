import { checkServices } from './check/check.ts';
import { listFolders } from './folder.ts';
import { formatFiles } from './format.ts';
import { SpecError } from './model/spec-error.ts';
import { listServices, readService } from './read.ts';
import { clientsFolder, docsFolder, mocksFolder, type GeneratedFile } from './render/generated-file.ts';
import { renderMockServices } from './render/mock-services.ts';
import { renderService } from './render/render-service.ts';
import type { ServiceSource } from './source.ts';

/** The generated files that must exist. */
export interface Plan {
  readonly files: readonly GeneratedFile[];
  /** Folders in which every other generated file is obsolete. */
  readonly folders: readonly string[];
}

/** The files generated from some services. Throws a {@link SpecError} with all problems of their specs. */
export async function planServices(root: string, ids: readonly string[]): Promise<Plan> {
  const sources = await Promise.all(ids.map((id) => readService(root, id)));
  const problems = await checkServices(root, sources);
  if (problems.length > 0) throw new SpecError(problems);
  const files = await renderServices(sources);
  assertDifferentPaths(files);
  return {
    files: await formatFiles(root, files),
    folders: ids.flatMap((id) => [clientsFolder(id), mocksFolder(id), docsFolder(id)]),
  };
}

/** The index of all services, and the folders of services that no longer exist. */
export async function planIndex(root: string): Promise<Plan> {
  const ids = await listServices(root);
  const files = await formatFiles(root, [renderMockServices(ids)]);
  return { files, folders: await obsoleteFolders(root, ids) };
}

/** Two files of one path would overwrite each other for ever. Windows and macOS ignore case. */
function assertDifferentPaths(files: readonly GeneratedFile[]): void {
  const paths = new Set<string>();
  for (const { file } of files) {
    const path = file.toLowerCase();
    if (paths.has(path)) {
      const message = 'The specs generate this file twice. Rename one of the operations whose files have this name.';
      throw new SpecError([{ file, line: 1, message }]);
    }
    paths.add(path);
  }
}

async function renderServices(sources: readonly ServiceSource[]): Promise<GeneratedFile[]> {
  const results = await Promise.allSettled(sources.map((source) => renderService(source)));
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const unexpected = reasons.find((reason) => !(reason instanceof SpecError));
  if (unexpected) throw unexpected;
  if (reasons.length > 0) throw new SpecError((reasons as SpecError[]).flatMap(({ problems }) => problems));
  return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

async function obsoleteFolders(root: string, ids: readonly string[]): Promise<string[]> {
  const parents = [clientsFolder(''), mocksFolder(''), docsFolder('')].map((folder) => folder.replace(/\/$/, ''));
  const folders = await Promise.all(parents.map((parent) => listFolders(root, parent)));
  const known = new Set(ids);
  return folders.flat().filter((folder) => !known.has(folder.split('/').at(-1)!));
}
