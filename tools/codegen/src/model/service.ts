import type { Service } from '@polyface/runtime';
import type { ServiceSource } from '../source.ts';
import { envelopeOf } from './envelope.ts';
import { errorTable, observedErrorsOf, type ObservedError } from './errors.ts';
import { inlineSchema } from './inline.ts';
import { membersOf, type Members } from '../members.ts';
import { constantName, typeName } from './names.ts';
import { neutralDocument, type NeutralDocument } from './neutral.ts';
import { operationOf, type OperationModel } from './operation.ts';
import type { Options } from './option.ts';
import type { SchemaObject } from './schema-object.ts';
import { serversOf, serverVariableEnum } from './servers.ts';
import { SpecError } from './spec-error.ts';
import { appendToName, descriptionOf, titleOf, type Text } from './text.ts';

/** What a service's own file says. Enough to generate the files of an operation. */
export interface ServiceHead {
  readonly id: string;
  /** `specs/tencent-faceid` */
  readonly folder: string;
  /** `service.yaml` */
  readonly shared: Members;
  readonly title: { readonly en: string; readonly zh: string };
  readonly description: Text;
  /** The name of its constant. */
  readonly constant: string;
  /** The prefix or suffix of its type and function names: `TencentFaceid`. */
  readonly type: string;
  readonly protocol: { readonly id: string; readonly constant: string; readonly signing: string };
  /** The value of its constant, without the protocol. */
  readonly data: Omit<Service, 'protocol'>;
  readonly observedErrors: Readonly<Record<string, readonly ObservedError[]>>;
  /** The vendor's hosts, with `{name}` for variables. */
  readonly hosts: readonly string[];
}

/** What the files of a service as a whole show of an operation. */
export interface OperationOutline extends Pick<
  OperationModel,
  'id' | 'slug' | 'file' | 'summary' | 'deprecated' | 'constant' | 'type' | 'options' | 'neutral'
> {
  readonly data: Pick<OperationModel['data'], 'paging'>;
}

/** Everything that is generated from a service's folder. */
export interface ServiceModel<Operation extends OperationOutline = OperationModel> extends ServiceHead {
  /** The client options of all operations, in alphabetical order. */
  readonly optionSchemas: Options;
  /** The document with the type of the client options; `undefined` if there are none. */
  readonly options: NeutralDocument | undefined;
  readonly operations: readonly Operation[];
}

/** The model of a service's folder. Throws a {@link SpecError} with all problems of its files. */
export function serviceOf(source: ServiceSource): ServiceModel {
  const head = serviceHeadOf(source);
  return withOperations(head, operationsOf(source, namesTakenBy(source.id)));
}

/** The names that the files of a service use. No constant of an operation may have one of them. */
export function namesTakenBy(id: string): string[] {
  const type = typeName(id);
  return [constantName(id), `create${type}`, `mock${type}`];
}

/** The model of a service's own file. Throws a {@link SpecError}. */
export function serviceHeadOf({ id, service }: ServiceSource): ServiceHead {
  const folder = `specs/${id}`;
  if (!service) {
    const message = `${folder}/service.yaml is missing. Add it (specs/README.md).`;
    throw new SpecError([{ file: `${folder}/service.yaml`, line: 1, message }]);
  }
  const shared = membersOf(service.data);
  const protocol = String(shared['x-protocol'] ?? '');
  if (protocol === '') {
    throw new SpecError([{ file: service.file, line: 1, message: '`x-protocol` is missing. Add it.' }]);
  }
  const constant = constantName(id);
  const { endpoint, hosts } = serversOf(shared);
  const { en = id, zh = en } = titleOf(shared['info'], 'title');
  return {
    id,
    folder,
    shared,
    title: { en, zh },
    description: descriptionOf(shared['info']),
    constant,
    type: typeName(id),
    protocol: { id: protocol, constant: constantName(protocol, [constant]), signing: `${typeName(protocol)}Signing` },
    data: {
      id,
      title: en,
      version: String(membersOf(shared['info'])['version'] ?? ''),
      endpoint,
      envelope: envelopeOf(shared),
      errors: errorTable(shared),
    },
    observedErrors: observedErrorsOf(shared),
    hosts,
  };
}

/** Adds the operations of a service, and the client options that they need. */
export function withOperations<Operation extends OperationOutline>(
  head: ServiceHead,
  operations: readonly Operation[],
): ServiceModel<Operation> {
  const optionSchemas = mergeOptions(operations, head.shared);
  return {
    ...head,
    data: { ...head.data, ...(optionSchemas.size > 0 && { options: runtimeSchemas(optionSchemas) }) },
    optionSchemas,
    options: optionsDocument(`${head.type}Options`, head.title, optionSchemas),
    operations,
  };
}

/** The models of all endpoints. Throws one error with the problems of all of them. */
function operationsOf(source: ServiceSource, taken: readonly string[]): OperationModel[] {
  const errors: SpecError[] = [];
  const operations = source.endpoints.flatMap((endpoint) => {
    try {
      return [operationOf(source, endpoint, taken)];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      errors.push(error);
      return [];
    }
  });
  if (errors.length > 0) throw new SpecError(errors.flatMap((error) => error.problems));
  return operations;
}

/**
 * The options of all operations, in alphabetical order. If two operations define the same option, the first definition applies. An option
 * with the name of a server's variable accepts the values of the variable.
 */
function mergeOptions(operations: readonly OperationOutline[], shared: Members): Options {
  const options = new Map(operations.flatMap((operation) => [...operation.options]).reverse());
  const sorted = [...options].sort(([left], [right]) => (left < right ? -1 : 1));
  return new Map(
    sorted.map(([name, schema]) => {
      const values = schema.enum ?? serverVariableEnum(shared, name);
      return [name, values ? { ...schema, enum: values } : schema];
    }),
  );
}

/** The schemas of options as the runtime reads them. */
function runtimeSchemas(options: Options): NonNullable<Service['options']> {
  return Object.fromEntries([...options].map(([name, schema]) => [name, inlineSchema(schema, {}, 'input')]));
}

function optionsDocument(name: string, title: ServiceModel['title'], options: Options): NeutralDocument | undefined {
  if (options.size === 0) return undefined;
  const schema: SchemaObject = {
    type: 'object',
    description: `The options that a client of ${title.en} has in addition to the common client options.`,
    'x-zh': appendToName(title.zh, '客户端特有的选项。'),
    properties: Object.fromEntries(options),
  };
  return neutralDocument({ title: name, version: '' }, [{ name, side: 'input', schema }], {});
}
