import { lineOf } from '../read.ts';
import type { ServiceSource, Source } from '../source.ts';
import { Bundle } from './bundle.ts';
import { isMembers, itemsOf, membersOf, type Members } from './members.ts';
import type { Schemas } from './schema-object.ts';
import { SpecError } from './spec-error.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head'] as const;

/** The one operation of an endpoint file, its references followed. */
export interface Endpoint {
  readonly source: Source;
  /** The name of its file: `get-face-id-token`. */
  readonly slug: string;
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly operation: Members;
  /** The parameters of its service, of its path and its own: the more special one counts. */
  readonly parameters: readonly Members[];
  readonly schemas: Schemas;
  /** The problem that nothing can be made of it. */
  refuse(message: string): SpecError;
}

/** Reads the operation of an endpoint file. */
export function endpointOf(service: ServiceSource, source: Source): Endpoint {
  const bundle = new Bundle(service);
  const data = membersOf(source.data);
  const found = Object.entries(membersOf(data['paths'])).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = membersOf(item)[method];
      return isMembers(operation) ? [{ path, method, operation, shared: membersOf(item)['parameters'] }] : [];
    }),
  );
  const [only, ...others] = found;
  const refuse = (message: string, path: readonly string[] = []): SpecError =>
    new SpecError([{ file: source.file, line: lineOf(source, path), message }]);
  if (!only || others.length > 0) {
    throw refuse('An endpoint file holds exactly one operation: put each into a file of its own.', ['paths']);
  }
  const { path, method } = only;
  const operation = membersOf(bundle.take(only.operation, source));
  const common = service.service ? bundle.take(membersOf(service.service.data)['x-parameters'], service.service) : [];
  const parameters = [
    ...itemsOf(common),
    ...itemsOf(bundle.take(only.shared, source)),
    ...itemsOf(operation['parameters']),
  ];
  return {
    source,
    slug: source.file
      .split('/')
      .at(-1)!
      .replace(/\.yaml$/, ''),
    path,
    method,
    operation,
    parameters: [...new Map(parameters.map((one) => [`${String(one['in'])} ${String(one['name'])}`, one])).values()],
    schemas: bundle.schemas,
    refuse: (message) => refuse(message, ['paths', path, method]),
  };
}
