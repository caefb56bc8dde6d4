import { apply, compare, type Drift } from './files.ts';
import { planIndex, planServices, type Plan } from './plan.ts';
import { listServices } from './read.ts';

/** What shall be generated. */
export interface Request {
  /** The folder that holds `specs/` and `packages/`. */
  readonly root: string;
  /** Only these services; all, and the index of them, when left out. */
  readonly services?: readonly string[];
  /** Only the index of all services, without the services. */
  readonly index?: boolean;
  /** Compare with what is there, and leave it as it is. */
  readonly check?: boolean;
}

/** What was, or would have to be, written and deleted. */
export interface Generated extends Drift {
  /** All files of the plan. */
  readonly files: readonly string[];
}

/** Generates. Throws a `SpecError` for specs that nothing can be made from: then nothing is written. */
export async function generate(request: Request): Promise<Generated> {
  const plan = await planOf(request);
  const drift = await compare(request.root, plan);
  if (!request.check) await apply(request.root, plan, drift);
  return { ...drift, files: plan.files.map(({ file }) => file) };
}

async function planOf({ root, services, index }: Request): Promise<Plan> {
  if (index) return planIndex(root);
  if (services) return planServices(root, services);
  const [own, shared] = await Promise.all([planServices(root, await listServices(root)), planIndex(root)]);
  return { files: [...own.files, ...shared.files], folders: [...own.folders, ...shared.folders] };
}
