import { checkFolders, createChecker, type Checker } from './check/check.ts';
import { formatFiles } from './format.ts';
import { SpecError } from './model/spec-error.ts';
import { obsoleteOf } from './obsolete.ts';
import { listServices, readService } from './read.ts';
import { foldersOf, slugOf, type GeneratedFile } from './render/generated-file.ts';
import { renderMockServices } from './render/mock-services.ts';
import { ServiceRenderer } from './render/render-service.ts';
import type { Problem, ServiceSource } from './source.ts';

/** A generated file as it must be on disk. */
export interface PlannedFile {
  /** The path from the root of the workspace. */
  readonly file: string;
  /** The formatted text in UTF-8. */
  readonly bytes: Buffer;
}

/** The generated files that must exist. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Folders in which every other generated file is obsolete. */
  readonly folders: readonly string[];
  /** Other obsolete files. */
  readonly leftovers?: readonly string[];
}

/**
 * The files generated from some services. Reads one service after another, so that memory does not grow with their number. Throws a
 * {@link SpecError} with all problems of their specs.
 */
export async function planServices(root: string, ids: readonly string[]): Promise<Plan> {
  const others = (await listServices(root)).filter((id) => !ids.includes(id));
  const checker = await createChecker(root, others);
  const files: PlannedFile[] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    const planned = await planService(await readService(root, id), checker);
    if (planned instanceof SpecError) problems.push(...planned.problems);
    else files.push(...planned);
  }
  problems.push(...checker.problems());
  if (problems.length > 0) throw new SpecError(problems);
  refuseDuplicates(files);
  return { files, folders: ids.flatMap(foldersOf) };
}

/** The files of a service: none after a problem that the checker reports; an error if a model cannot be made. */
async function planService(source: ServiceSource, checker: Checker): Promise<readonly PlannedFile[] | SpecError> {
  const files = new FormattedFiles();
  const problems: Problem[] = [];
  let renderer: ServiceRenderer | undefined;
  for (const model of checker.check(source)) {
    if (!checker.isEmpty()) continue;
    if (model instanceof SpecError) problems.push(...model.problems);
    else await files.add((renderer ??= new ServiceRenderer(source)).operation(model));
  }
  if (!checker.isEmpty()) return [];
  if (problems.length > 0) return new SpecError(problems);
  await files.add((renderer ?? new ServiceRenderer(source)).service());
  return files.all();
}

/** Formats files in groups, so that not all of them must be in memory twice. */
class FormattedFiles {
  readonly #formatted: PlannedFile[] = [];
  #pending: GeneratedFile[] = [];

  async add(files: readonly GeneratedFile[]): Promise<void> {
    this.#pending.push(...files);
    if (this.#pending.length >= groupSize) await this.#format();
  }

  async all(): Promise<readonly PlannedFile[]> {
    await this.#format();
    return this.#formatted;
  }

  async #format(): Promise<void> {
    const formatted = await formatFiles(this.#pending);
    this.#pending = [];
    for (const { file, text } of formatted) this.#formatted.push({ file, bytes: Buffer.from(text) });
  }
}

const groupSize = 40;

/**
 * The index of all services, the folders of services that no longer exist, and the files of endpoints that no longer exist. Throws a
 * {@link SpecError} with the problems that concern all services.
 */
export async function planIndex(root: string): Promise<Plan> {
  const ids = await listServices(root);
  const problems = await checkFolders(root, ids);
  if (problems.length > 0) throw new SpecError(problems);
  const files = new FormattedFiles();
  await files.add([renderMockServices(ids)]);
  return { files: await files.all(), ...(await obsoleteOf(root, ids)) };
}

/** Two files must not have the same path, also not on file systems that ignore case. */
function refuseDuplicates(files: readonly PlannedFile[]): void {
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
