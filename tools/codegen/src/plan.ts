import { checkFolders, createChecker } from './check/check.ts';
import { generatedFilesIn, listFolders } from './folder.ts';
import { formatFiles } from './format.ts';
import { SpecError } from './model/spec-error.ts';
import { listEndpoints, listServices, readService } from './read.ts';
import { clientsFolder, docsFolder, mocksFolder, type GeneratedFile } from './render/generated-file.ts';
import { renderMockServices } from './render/mock-services.ts';
import { renderService } from './render/render-service.ts';
import type { Problem } from './source.ts';

/** The generated files that must exist. */
export interface Plan {
  readonly files: readonly GeneratedFile[];
  /** Folders in which every other generated file is obsolete. */
  readonly folders: readonly string[];
  /** Other obsolete files. */
  readonly leftovers?: readonly string[];
}

/** Names of the generated files that belong to a service and not to one of its endpoints. */
const serviceFiles = new Set(['index', 'service', 'openapi']);

/**
 * The files generated from some services. Reads one service after another, so that memory does not grow with their number. Throws a
 * {@link SpecError} with all problems of their specs.
 */
export async function planServices(root: string, ids: readonly string[]): Promise<Plan> {
  const others = (await listServices(root)).filter((id) => !ids.includes(id));
  const checker = await createChecker(root, others);
  const files: GeneratedFile[] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    const source = await readService(root, id);
    if (!checker.check(source)) continue;
    const rendered = await collectProblems(problems, () => renderService(source));
    if (rendered) files.push(...(await formatFiles(rendered)));
  }
  problems.push(...checker.problems());
  if (problems.length > 0) throw new SpecError(problems);
  refuseDuplicates(files);
  return { files, folders: ids.flatMap(foldersOf) };
}

/**
 * The index of all services, the folders of services that no longer exist, and the files of endpoints that no longer exist. Throws a
 * {@link SpecError} with the problems that concern all services.
 */
export async function planIndex(root: string): Promise<Plan> {
  const ids = await listServices(root);
  const problems = await checkFolders(root, ids);
  if (problems.length > 0) throw new SpecError(problems);
  const files = await formatFiles([renderMockServices(ids)]);
  const leftovers = await Promise.all(ids.map((id) => leftoversOf(root, id)));
  return { files, folders: await obsoleteFolders(root, ids), leftovers: leftovers.flat() };
}

/** The folders of a service's generated files. */
export function foldersOf(id: string): string[] {
  return [clientsFolder(id), mocksFolder(id), docsFolder(id)];
}

/** The generated files of a service that belong to no endpoint. They remain if a cache restores the files of an earlier state. */
async function leftoversOf(root: string, id: string): Promise<string[]> {
  const endpoints = new Set(await listEndpoints(root, id));
  const files = await Promise.all(foldersOf(id).map((folder) => generatedFilesIn(root, folder)));
  return files.flat().filter((file) => {
    const name = slugOf(file);
    return !serviceFiles.has(name) && !endpoints.has(name);
  });
}

/** `packages/clients/src/tencent-faceid/detect-auth.types.gen.ts` → `detect-auth` */
function slugOf(file: string): string {
  return file.split('/').at(-1)!.split('.')[0]!;
}

/** Two files must not have the same path, also not on file systems that ignore case. */
function refuseDuplicates(files: readonly GeneratedFile[]): void {
  const taken = new Set<string>();
  const problems = files.flatMap(({ file }) => {
    const key = file.toLowerCase();
    if (!taken.has(key)) {
      taken.add(key);
      return [];
    }
    const spec = `specs/${file.split('/').at(-2)!}/${slugOf(file)}.yaml`;
    const message = `Two generated files would have the path ${file}. Choose another operationId.`;
    return [{ file: spec, line: 1, message }];
  });
  if (problems.length > 0) throw new SpecError(problems);
}

/** The result of an action. If it throws a {@link SpecError}, adds its problems to `problems`. */
async function collectProblems<T>(problems: Problem[], action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

async function obsoleteFolders(root: string, ids: readonly string[]): Promise<string[]> {
  const parents = [clientsFolder(''), mocksFolder(''), docsFolder('')].map((folder) => folder.replace(/\/$/, ''));
  const folders = await Promise.all(parents.map((parent) => listFolders(root, parent)));
  const known = new Set(ids);
  return folders.flat().filter((folder) => !known.has(folder.split('/').at(-1)!));
}
