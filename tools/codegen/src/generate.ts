import { applyPlan, compareWithDisk, type Drift } from './drift.ts';
import { planIndex, planServices, type Plan } from './plan.ts';
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
  const plan = await createPlan(options);
  const drift = await compareWithDisk(options.root, plan);
  if (!options.check) await applyPlan(options.root, plan, drift);
  return { ...drift, files: plan.files.map(({ file }) => file) };
}

async function createPlan({ root, services, index }: GenerateOptions): Promise<Plan> {
  if (index) return planIndex(root);
  if (services) return planServices(root, services);
  const own = await planServices(root, await listServices(root));
  const shared = await planIndex(root);
  return {
    files: [...own.files, ...shared.files],
    folders: [...own.folders, ...shared.folders],
    leftovers: shared.leftovers ?? [],
  };
}
