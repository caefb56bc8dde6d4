import type { OperationData } from '@polyface/docs/data';
import type { Operation } from '@polyface/runtime';
import type { ServiceSource, Source } from '../source.ts';
import { operationDocs } from '../docs/operation.ts';
import { bodyOf } from './body.ts';
import { endpointOf, type Endpoint } from './endpoint.ts';
import { inputPlace, operationEnvelope, ownEnvelope } from './envelope.ts';
import { exampleOf } from './example.ts';
import { errorTable, observedErrorsOf, type ObservedError } from './errors.ts';
import { inlined } from './inline.ts';
import { inputOf, type InputModel } from './input.ts';
import { limitsOf } from './limits.ts';
import { defined, membersOf, type Members } from './members.ts';
import { constantName, typeName } from './names.ts';
import type { Root } from './named-types.ts';
import { neutralDocument, type NeutralDocument } from './neutral.ts';
import { optionsOf, type Options } from './option.ts';
import { outputOf, successOf, type OutputModel } from './output.ts';
import { parametersOf } from './parameter.ts';
import type { SchemaObject } from './schema-object.ts';
import { serversOf } from './servers.ts';
import { titleOf, type Text } from './text.ts';

/** All that is made of one endpoint file. */
export interface OperationModel {
  readonly id: string;
  /** The name of its file: `get-face-id-token`. */
  readonly slug: string;
  /** The file it is made from. */
  readonly file: string;
  readonly summary: Text;
  /** The name of its constant. */
  readonly constant: string;
  /** What the names of its types begin with. */
  readonly type: string;
  /** The constant's value, but for the service. */
  readonly data: Omit<Operation, 'service'>;
  readonly neutral: NeutralDocument;
  /** Whether the neutral document has an Output: none where the answer holds nothing, or bytes. */
  readonly hasOutput: boolean;
  readonly options: Options;
  /** The documented request, as a caller would give it. */
  readonly example: Members | undefined;
  /** The documented success. */
  readonly success: unknown;
  readonly sightings: Readonly<Record<string, readonly ObservedError[]>>;
  /** What its page is made from. */
  readonly docs: OperationData;
}

/** Members of a mock: no operation of it can be called so. */
const mockMembers = [
  'service',
  'handlers',
  'fetch',
  'handle',
  'refuse',
  'isVendorHost',
  'serves',
  'recognizes',
  'use',
  'calls',
  'reset',
];

/** The model of an endpoint file. `taken` are the names that the service's own files use. */
export function operationOf(service: ServiceSource, source: Source, taken: readonly string[]): OperationModel {
  const endpoint = endpointOf(service, source);
  const shared = membersOf(service.service?.data);
  const { operation, slug } = endpoint;
  const id = String(operation['operationId'] ?? '');
  if (id === '') throw endpoint.refuse('The operation has no operationId: give it one.');
  if (mockMembers.includes(id))
    throw endpoint.refuse(`operationId ${id} is the name of a member that every mock has: choose another.`);

  const parameters = parametersOf(endpoint);
  const body = bodyOf(endpoint, inputPlace(shared, operation));
  const input = inputOf(endpoint, parameters, body);
  const envelope = operationEnvelope(shared, operation);
  const output = outputOf(endpoint, envelope);
  const type = typeName(id);
  const constant = constantName(id, taken);
  const example = exampleOf(endpoint, parameters, body);
  const data = {
    id,
    method: endpoint.method.toUpperCase() as Operation['method'],
    path: serversOf(shared).path + endpoint.path,
    parameters: parameters.map((parameter) => parameter.data).filter(({ setBy }) => setBy !== 'signer'),
    ...(body && { body: body.data }),
    input: inlined(input.schema, input.schemas, 'input'),
    ...(output.schema && { output: inlined(output.schema, endpoint.schemas, 'output') }),
    ...defined({ responseType: output.responseType, envelope: ownEnvelope(shared, operation) }),
    errors: errorTable(operation),
    ...limitsOf(shared, operation),
  } as Omit<Operation, 'service'>;
  return {
    id,
    slug,
    file: source.file,
    summary: titleOf(operation, 'summary'),
    constant,
    type,
    data,
    neutral: neutralOf(endpoint, type, input, output),
    hasOutput: output.schema !== undefined || output.responseType === 'redirect',
    options: optionsOf(endpoint),
    example,
    success: successOf(endpoint, envelope),
    sightings: observedErrorsOf(operation),
    docs: operationDocs({
      service: service.id,
      endpoint,
      parameters,
      body,
      input,
      outputAt: envelope.data,
      constant,
      type,
      data,
      example,
    }),
  };
}

function neutralOf(endpoint: Endpoint, type: string, input: InputModel, output: OutputModel): NeutralDocument {
  const id = String(endpoint.operation['operationId']);
  const result = output.schema ?? (output.responseType === 'redirect' ? redirect : undefined);
  const schemas = { ...endpoint.schemas, ...input.schemas };
  const root = (suffix: 'Input' | 'Output', schema: SchemaObject, told: SchemaObject): Root => {
    return { name: `${type}${suffix}`, side: suffix === 'Input' ? 'input' : 'output', schema, told };
  };
  const takes: SchemaObject = { description: `What \`${id}\` takes.`, 'x-zh': `\`${id}\` 的输入。` };
  const gives: SchemaObject = { description: `What \`${id}\` gives.`, 'x-zh': `\`${id}\` 的返回值。` };
  const roots = [root('Input', input.schema, takes), ...(result ? [root('Output', result, gives)] : [])];
  return neutralDocument({ title: id, version: '' }, roots, schemas);
}

/** The Output of an operation that answers with a redirect. */
const redirect: SchemaObject = {
  type: 'object',
  properties: { location: { type: 'string', description: 'Where the answer leads.', 'x-zh': '跳转的目标地址。' } },
  required: ['location'],
};
