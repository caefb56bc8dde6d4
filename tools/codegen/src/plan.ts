import { checkServices } from './check/check.ts';
import { formatted } from './format.ts';
import { foldersIn } from './files.ts';
import { makeService } from './make.ts';
import { SpecError } from './model/spec-error.ts';
import { clientsFolder, docsFolder, mocksFolder, type GeneratedFile } from './print/generated-file.ts';
import { mockServicesFile } from './print/mock-services.ts';
import { listServices, readService } from './read.ts';
import type { ServiceSource } from './source.ts';

/** What shall be there, and where nothing else that was generated may be. */
export interface Plan {
  readonly files: readonly GeneratedFile[];
  /** Folders in which a generated file that is not in `files` is left over. */
  readonly folders: readonly string[];
}

/** What is made from the folders of some services. Throws a {@link SpecError} with all that is wrong with them. */
export async function planServices(root: string, ids: readonly string[]): Promise<Plan> {
  const sources = await Promise.all(ids.map((id) => readService(root, id)));
  const problems = await checkServices(root, sources);
  if (problems.length > 0) throw new SpecError(problems);
  return {
    files: await formatted(root, await makeAll(sources)),
    folders: ids.flatMap((id) => [clientsFolder(id), mocksFolder(id), docsFolder(id)]),
  };
}

/** The index of all services, and the folders of services that are no more. */
export async function planIndex(root: string): Promise<Plan> {
  const ids = await listServices(root);
  const files = await formatted(root, [mockServicesFile(ids)]);
  return { files, folders: await orphans(root, ids) };
}

async function makeAll(sources: readonly ServiceSource[]): Promise<GeneratedFile[]> {
  const results = await Promise.allSettled(sources.map((source) => makeService(source)));
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const unexpected = reasons.find((reason) => !(reason instanceof SpecError));
  if (unexpected) throw unexpected;
  if (reasons.length > 0) throw new SpecError((reasons as SpecError[]).flatMap(({ problems }) => problems));
  return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

async function orphans(root: string, ids: readonly string[]): Promise<string[]> {
  const parents = [clientsFolder(''), mocksFolder(''), docsFolder('')].map((folder) => folder.replace(/\/$/, ''));
  const folders = await Promise.all(parents.map((parent) => foldersIn(root, parent)));
  const known = new Set(ids);
  return folders.flat().filter((folder) => !known.has(folder.split('/').at(-1)!));
}
