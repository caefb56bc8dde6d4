import { positionOf } from '../read.ts';
import type { ServiceSource, Source } from '../source.ts';
import { Bundle } from './bundle.ts';
import { largeMembers } from './integers.ts';
import { withMeanings } from './meanings.ts';
import { isMembers, itemsOf, membersOf, type Members } from '../members.ts';
import { describeAllRules } from './rules.ts';
import type { Schemas } from './schema-object.ts';
import { SpecError } from './spec-error.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head'] as const;

/** The operation of an endpoint file, with references resolved. */
export interface Endpoint {
  readonly source: Source;
  /** The name of its file without extension: `get-face-id-token`. */
  readonly slug: string;
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly operation: Members;
  /** The parameters of its service, its path and its own. A more specific one replaces a less specific one. */
  readonly parameters: readonly Members[];
  readonly schemas: Schemas;
  /** Creates an error that points to the operation in its file. */
  error(message: string): SpecError;
}

/** Reads the operation of an endpoint file. */
export function endpointOf(service: ServiceSource, source: Source): Endpoint {
  const bundle = new Bundle(service);
  const large = largeMembers(source, [service.service, service.protocol]);
  const { path, method, operation: raw, shared } = onlyOperation(source);
  const resolved = bundle.resolve(raw, source);
  const ofPath = bundle.resolve(shared, source);
  const ofService = service.service
    ? bundle.resolve(membersOf(service.service.data)['x-parameters'], service.service)
    : [];
  const { schemas } = bundle;
  const prepare = (value: unknown) => withMeanings(value, large, schemas);
  const operation = membersOf(prepare(resolved));
  const parameters = [ofService, ofPath].flatMap((list) => itemsOf(prepare(list)));
  const all = [...parameters, ...itemsOf(operation['parameters'])];
  return {
    source,
    slug: source.file
      .split('/')
      .at(-1)!
      .replace(/\.yaml$/, ''),
    path,
    method,
    operation,
    parameters: [...new Map(all.map((one) => [`${String(one['in'])} ${String(one['name'])}`, one])).values()],
    schemas: describeAllRules(prepare(schemas) as Schemas),
    error: (message) => errorAt(source, ['paths', path, method], message),
  };
}

function onlyOperation(source: Source) {
  const data = membersOf(source.data);
  const operations = Object.entries(membersOf(data['paths'])).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = membersOf(item)[method];
      return isMembers(operation) ? [{ path, method, operation, shared: membersOf(item)['parameters'] }] : [];
    }),
  );
  const [only, ...others] = operations;
  if (!only || others.length > 0) {
    const message = `An endpoint file contains exactly one operation; this one contains ${operations.length}. Put each operation into its own file.`;
    throw errorAt(source, ['paths'], message);
  }
  return only;
}

function errorAt(source: Source, path: readonly string[], message: string): SpecError {
  return new SpecError([{ ...positionOf(source, path), message }]);
}
