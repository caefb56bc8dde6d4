import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan, compareWithDisk, type Drift } from './drift.ts';
import { generatedFilesIn } from './folder.ts';
import { GenerationCache } from './generation-cache.ts';
import { obsoleteOf } from './obsolete.ts';
import type { Plan } from './plan.ts';
import { listServices } from './read.ts';
import { foldersOf, indexFile } from './render/generated-file.ts';

/** What to generate, and where. */
export interface GenerateOptions {
  /** The folder that contains `specs/` and `packages/`. */
  readonly root: string;
  /** The services to generate. Default: all services and the index of them. */
  readonly services?: readonly string[];
  /** Generate only the index of all services. */
  readonly index?: boolean;
  /** Compare with the files on disk and change nothing. */
  readonly check?: boolean;
}

/** What was written and deleted; with `check`, what is out of date. */
export interface GenerateResult extends Drift {
  /** All files of the plan. */
  readonly files: readonly string[];
}

/** Generates files. Throws a `SpecError` for invalid specs, and then writes nothing. */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { root, check = false } = options;
  const cache = check ? undefined : new GenerationCache(root);
  const parts = await Promise.all((await partsOf(options)).map((part) => inspect(cache, part)));
  const plan = await createPlan(root, parts);
  const drift = await compareWithDisk(root, plan);
  if (cache) {
    await applyPlan(root, plan, drift);
    for (const { id, inputs, unchanged, owns } of parts) {
      if (!unchanged)
        await cache.remember(
          inputs,
          id,
          plan.files.filter(({ file }) => owns(file)),
        );
    }
  }
  const unchanged = parts.flatMap((part) => part.unchanged ?? []);
  return { ...drift, files: [...unchanged, ...plan.files.map(({ file }) => file)] };
}

/** What is generated and remembered as a whole: the files of a service, or the index of all services. */
interface Part {
  /** The name of the service, or of the index in the cache. */
  readonly id: string;
  /** Whether a file belongs to it. */
  owns(file: string): boolean;
  /** The files on disk that belong to it. */
  existing(): Promise<string[]>;
}

/** A part with the hash of its inputs, and its files if they need not be generated again. A check generates all. */
interface InspectedPart extends Part {
  readonly inputs: string;
  readonly unchanged: readonly string[] | undefined;
}

/** No service can have this name. */
const indexId = '.services';

async function partsOf({ root, services, index = false }: GenerateOptions): Promise<Part[]> {
  const ids = index ? [] : (services ?? (await listServices(root)));
  const parts = ids.map((id): Part => {
    const folders = foldersOf(id);
    return {
      id,
      owns: (file) => folders.some((folder) => file.startsWith(`${folder}/`)),
      existing: async () => (await Promise.all(folders.map((folder) => generatedFilesIn(root, folder)))).flat(),
    };
  });
  if (services && !index) return parts;
  const owns = (file: string) => file === indexFile;
  const existing = () => Promise.resolve(existsSync(join(root, indexFile)) ? [indexFile] : []);
  return [...parts, { id: indexId, owns, existing }];
}

async function inspect(cache: GenerationCache | undefined, part: Part): Promise<InspectedPart> {
  if (!cache) return { ...part, inputs: '', unchanged: undefined };
  const inputs = await (part.id === indexId ? cache.inputsOfIndex() : cache.inputsOf(part.id));
  return { ...part, inputs, unchanged: await cache.unchangedFiles(inputs, part.id, await part.existing()) };
}

/** The plan of the parts that changed. The generator loads only if there is one, or if no index stands for the checks of all folders. */
async function createPlan(root: string, parts: readonly InspectedPart[]): Promise<Plan> {
  const index = parts.find(({ id }) => id === indexId);
  const stale = parts.filter((part) => part !== index && !part.unchanged).map(({ id }) => id);
  const plans: Plan[] = [];
  if (stale.length > 0 || !index) plans.push(await (await loadPlans()).planServices(root, stale));
  if (index) plans.push(await (index.unchanged ? planObsolete(root) : (await loadPlans()).planIndex(root)));
  return {
    files: plans.flatMap(({ files }) => files),
    folders: plans.flatMap(({ folders }) => folders),
    leftovers: plans.flatMap(({ leftovers = [] }) => leftovers),
  };
}

function loadPlans(): Promise<typeof import('./plan.ts')> {
  return import('./plan.ts');
}

/** The files of services and endpoints that no longer exist. */
async function planObsolete(root: string): Promise<Plan> {
  return { files: [], ...(await obsoleteOf(root, await listServices(root))) };
}
