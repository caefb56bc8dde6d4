import { basename } from 'node:path';
import { listServices, readService } from '../../../../tools/codegen/src/read.ts';
import { workspace } from '../../../../tools/workspace/copy.ts';

/** An endpoint file with the parts that it inherits. */
export interface Spec {
  readonly service: string;
  readonly slug: string;
  readonly data: any;
  /** Its `service.yaml` with the parts of its protocol. */
  readonly shared: any;
}

/** Reads every endpoint file under `specs/`. */
export async function readSpecs(): Promise<readonly Spec[]> {
  const services = await Promise.all((await listServices(workspace)).map((id) => readService(workspace, id)));
  return services.flatMap(({ id, service, endpoints }) =>
    endpoints.map(({ file, data }) => ({ service: id, slug: basename(file, '.yaml'), data, shared: service?.data })),
  );
}

/** The one operation of an endpoint file. */
export function operationIn({ data }: Spec): any {
  const [item] = Object.values(data.paths as Record<string, Record<string, unknown>>);
  return Object.values(item ?? {})[0];
}
