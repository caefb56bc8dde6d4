import { applyPlan, compareWithDisk, type Drift } from './drift.ts';
import { GenerationCache } from './generation-cache.ts';
import { foldersOf, planIndex, planServices, type Plan } from './plan.ts';
import { listServices } from './read.ts';

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
  const services = options.index ? [] : (options.services ?? (await listServices(root)));
  const { unchanged, stale, cache } = await selectStale(root, services, check);
  const plan = await createPlan(options, [...stale.keys()]);
  const drift = await compareWithDisk(root, plan);
  if (!check) {
    await applyPlan(root, plan, drift);
    for (const [id, inputs] of stale)
      await cache.remember(
        inputs,
        id,
        plan.files.filter(({ file }) => isOf(id, file)),
      );
  }
  return { ...drift, files: [...unchanged, ...plan.files.map(({ file }) => file)] };
}

/** The services to generate with the hash of their inputs, and the files of the others. A check generates all. */
async function selectStale(root: string, services: readonly string[], check: boolean) {
  const cache = new GenerationCache(root);
  const unchanged: string[] = [];
  const stale = new Map<string, string>();
  for (const id of services) {
    const inputs = check ? '' : await cache.inputsOf(id);
    const files = check ? undefined : await cache.unchangedFiles(inputs, id, foldersOf(id));
    if (files) unchanged.push(...files);
    else stale.set(id, inputs);
  }
  return { cache, unchanged, stale };
}

function isOf(id: string, file: string): boolean {
  return foldersOf(id).some((folder) => file.startsWith(`${folder}/`));
}

async function createPlan({ root, services, index }: GenerateOptions, stale: readonly string[]): Promise<Plan> {
  if (index) return planIndex(root);
  const own = await planServices(root, stale);
  if (services) return own;
  const shared = await planIndex(root);
  return {
    files: [...own.files, ...shared.files],
    folders: [...own.folders, ...shared.folders],
    leftovers: shared.leftovers ?? [],
  };
}
