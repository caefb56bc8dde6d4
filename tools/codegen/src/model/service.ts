import type { ServiceData } from '@polyface/docs/data';
import type { Service } from '@polyface/runtime';
import { openapiOf } from '../docs/openapi.ts';
import { serviceDocs } from '../docs/service.ts';
import type { ServiceSource } from '../source.ts';
import { envelopeOf } from './envelope.ts';
import { errorTable, observedErrorsOf, type ObservedError } from './errors.ts';
import { membersOf, type Members } from './members.ts';
import { constantName, typeName } from './names.ts';
import { neutralDocument, type NeutralDocument } from './neutral.ts';
import { operationOf, type OperationModel } from './operation.ts';
import type { Options } from './option.ts';
import type { SchemaObject } from './schema-object.ts';
import { serversOf } from './servers.ts';
import { SpecError } from './spec-error.ts';
import { afterName, descriptionOf, titleOf, type Text } from './text.ts';

/** All that is made of one service's folder. */
export interface ServiceModel {
  readonly id: string;
  /** `specs/tencent-faceid` */
  readonly folder: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly description: Text;
  /** The name of its constant. */
  readonly constant: string;
  /** What the names of its types and functions end or begin with: `TencentFaceid`. */
  readonly type: string;
  readonly protocol: { readonly id: string; readonly constant: string; readonly signing: string };
  /** The constant's value, but for the protocol. */
  readonly data: Omit<Service, 'protocol'>;
  readonly sightings: Readonly<Record<string, readonly ObservedError[]>>;
  /** The vendor's hosts, with `{name}` for what varies. */
  readonly hosts: readonly string[];
  /** The client's options of this service as the one schema of a document; `undefined` when it has none. */
  readonly options: NeutralDocument | undefined;
  readonly operations: readonly OperationModel[];
  /** What its page is made from. */
  readonly docs: ServiceData;
  /** The whole service as one ordinary OpenAPI document. */
  readonly openapi: Members;
}

/** The model of a service's folder. Throws a {@link SpecError} with all problems of its files. */
export function serviceOf(source: ServiceSource): ServiceModel {
  const { service } = source;
  const folder = `specs/${source.id}`;
  if (!service)
    throw new SpecError([
      {
        file: `${folder}/service.yaml`,
        line: 1,
        message: 'The service has no service.yaml: write one (specs/README.md).',
      },
    ]);
  const shared = membersOf(service.data);
  const protocol = String(shared['x-protocol'] ?? '');
  if (protocol === '')
    throw new SpecError([{ file: service.file, line: 1, message: 'The service says no x-protocol: name one.' }]);
  const type = typeName(source.id);
  const constant = constantName(source.id);
  const operations = operationsOf(source, [constant, `create${type}`, `mock${type}`]);
  const { endpoint, hosts } = serversOf(shared);
  const options = allOptions(operations);
  const { en = source.id, zh = en } = titleOf(shared['info'], 'title');
  const title = { en, zh };
  return {
    id: source.id,
    folder,
    title,
    description: descriptionOf(shared['info']),
    constant,
    type,
    protocol: { id: protocol, constant: constantName(protocol, [constant]), signing: `${typeName(protocol)}Signing` },
    data: {
      id: source.id,
      title: en,
      version: String(membersOf(shared['info'])['version'] ?? ''),
      endpoint,
      envelope: envelopeOf(shared),
      errors: errorTable(shared),
    },
    sightings: observedErrorsOf(shared),
    hosts,
    options: optionsDocument(`${type}Options`, title, options),
    operations,
    docs: serviceDocs({
      id: source.id,
      type,
      protocol,
      shared,
      options,
      operations: operations.map(({ slug }) => slug),
    }),
    openapi: openapiOf(source),
  };
}

/** Every endpoint's model; the problems of all of them are told together. */
function operationsOf(source: ServiceSource, taken: readonly string[]): OperationModel[] {
  const problems: SpecError[] = [];
  const operations = source.endpoints.flatMap((endpoint) => {
    try {
      return [operationOf(source, endpoint, taken)];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (problems.length > 0) throw new SpecError(problems.flatMap((error) => error.problems));
  return operations;
}

/** The options of all operations, by name in alphabetical order; where two have one of the same name the first counts. */
function allOptions(operations: readonly OperationModel[]): Options {
  const options = new Map(operations.flatMap((operation) => [...operation.options]).reverse());
  return new Map([...options].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function optionsDocument(name: string, title: ServiceModel['title'], options: Options): NeutralDocument | undefined {
  if (options.size === 0) return undefined;
  const schema: SchemaObject = {
    type: 'object',
    description: `What a client of ${title.en} can be told beside what every client can.`,
    'x-zh': afterName(title.zh, '客户端特有的选项。'),
    properties: Object.fromEntries(options),
  };
  return neutralDocument({ title: name, version: '' }, [{ name, side: 'input', schema }], {});
}
