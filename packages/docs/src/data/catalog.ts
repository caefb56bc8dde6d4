import type { ErrorData, OperationData, ServiceData } from './types.ts';

/** A service and its operations. */
export interface ServiceEntry {
  readonly service: ServiceData;
  readonly operations: readonly OperationData[];
}

/** Groups the files of `data/`, keyed by path, into services sorted by id. */
export function catalogOf(files: Readonly<Record<string, unknown>>): readonly ServiceEntry[] {
  const all = Object.entries(files);
  const services = all.filter(([path]) => path.endsWith('/service.gen.json')).map(([, data]) => data as ServiceData);
  const operations = all
    .filter(([path]) => !path.endsWith('/service.gen.json'))
    .map(([, data]) => data as OperationData);
  return services
    .map((service) => ({
      service,
      operations: service.operations.flatMap(
        (slug) => operations.find((operation) => operation.service === service.id && operation.slug === slug) ?? [],
      ),
    }))
    .sort((left, right) => (left.service.id < right.service.id ? -1 : 1));
}

/** All errors of an operation: its own, then the service's errors whose code it does not define itself. */
export function errorsOf(service: ServiceData, operation: OperationData): readonly ErrorData[] {
  const own = new Set(operation.errors.map(({ code }) => code));
  return [...operation.errors, ...service.errors.filter(({ code }) => !own.has(code))];
}

/** The URL of an operation: of its own server, otherwise of the first server of its service. May contain `{name}` for variables. */
export function urlOf({ servers }: ServiceData, { server, path }: OperationData): string {
  const origin = server ?? /^[a-z]+:\/\/[^/]*/i.exec(servers[0]?.url ?? '')?.[0] ?? '';
  return origin + path;
}
