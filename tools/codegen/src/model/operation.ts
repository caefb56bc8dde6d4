import type { Operation } from '@polyface/runtime';
import type { ServiceSource, Source } from '../source.ts';
import { bodyOf, type BodyModel } from './body.ts';
import { endpointOf, type Endpoint } from './endpoint.ts';
import { inputPlace, operationEnvelope, ownEnvelope } from './envelope.ts';
import { errorTable, observedErrorsOf, type ObservedError } from './errors.ts';
import { exampleOf } from './example.ts';
import { inlineSchema } from './inline.ts';
import { inputOf, type InputModel } from './input.ts';
import { parseJsonTexts } from './json-text.ts';
import { limitsOf } from './limits.ts';
import { membersOf, withoutUndefined, type Members } from '../members.ts';
import type { Root } from './named-types.ts';
import { constantName, typeName } from './names.ts';
import { neutralDocument, type NeutralDocument } from './neutral.ts';
import { optionsOf, requiredOptionsOf, type Options } from './option.ts';
import { outputOf, successMembersOf, successOf, type OutputModel } from './output.ts';
import { parametersOf, type ParameterModel } from './parameter.ts';
import { reservedMember } from './reserved-members.ts';
import type { SchemaObject } from './schema-object.ts';
import { operationServer, serversOf } from './servers.ts';
import { titleOf, type Text } from './text.ts';

/** Everything that is generated from an endpoint file. */
export interface OperationModel {
  readonly id: string;
  /** The name of its file without extension: `get-face-id-token`. */
  readonly slug: string;
  /** The path of its file. */
  readonly file: string;
  readonly summary: Text;
  readonly deprecated: boolean;
  /** The name of its constant. */
  readonly constant: string;
  /** The prefix of its type names. */
  readonly type: string;
  /** The value of its constant, without the service. */
  readonly data: Omit<Operation, 'service'>;
  readonly endpoint: Endpoint;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly input: InputModel;
  /** The JSON pointer of the Output in the success body. */
  readonly outputPlace: string;
  readonly neutral: NeutralDocument;
  /** Whether the neutral document contains an Output. False if the response is empty or binary. */
  readonly hasOutput: boolean;
  readonly options: Options;
  /** The Input of the documented request. */
  readonly example: Members | undefined;
  /** The Output of the documented success. */
  readonly success: unknown;
  /** The other members of the documented success body; `undefined` if there are none. */
  readonly successMembers: Members | undefined;
  readonly observedErrors: Readonly<Record<string, readonly ObservedError[]>>;
}

/** The model of an endpoint file. `taken` contains the names that the service's own files use. */
export function operationOf(service: ServiceSource, source: Source, taken: readonly string[]): OperationModel {
  const endpoint = endpointOf(service, source);
  const shared = membersOf(service.service?.data);
  const { operation, slug } = endpoint;
  const id = operationId(endpoint);
  const parameters = parametersOf(endpoint);
  const body = bodyOf(endpoint, inputPlace(shared, operation));
  const input = inputOf(endpoint, parameters, body);
  const envelope = operationEnvelope(shared, operation);
  const output = outputOf(endpoint, envelope);
  const type = typeName(id);
  return {
    id,
    slug,
    file: source.file,
    summary: titleOf(operation, 'summary'),
    deprecated: operation['deprecated'] === true,
    constant: constantName(id, taken),
    type,
    data: operationData(id, endpoint, shared, { parameters, body, input, output }),
    endpoint,
    parameters,
    body,
    input,
    outputPlace: envelope.data,
    neutral: neutralOf(endpoint, type, input, output),
    hasOutput: output.schema !== undefined || output.responseType === 'redirect',
    options: optionsOf(endpoint),
    example: parseJsonTexts(exampleOf(endpoint, parameters, body), input.schema, input.schemas) as Members | undefined,
    success: parseJsonTexts(successOf(endpoint, envelope), output.schema, endpoint.schemas),
    successMembers: successMembersOf(endpoint, envelope),
    observedErrors: observedErrorsOf(operation),
  };
}

function operationId(endpoint: Endpoint): string {
  const id = String(endpoint.operation['operationId'] ?? '');
  if (id === '') throw endpoint.error('`operationId` is missing in an operation. Add it.');
  const reserved = reservedMember(id);
  if (reserved) throw endpoint.error(`The operationId \`${id}\` is ${reserved}. Choose another.`);
  return id;
}

interface Parts {
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly input: InputModel;
  readonly output: OutputModel;
}

function operationData(id: string, endpoint: Endpoint, shared: Members, parts: Parts): Omit<Operation, 'service'> {
  const { operation, schemas } = endpoint;
  const { parameters, body, input, output } = parts;
  const requiredOptions = requiredOptionsOf(endpoint);
  const server = operationServer(shared, membersOf(endpoint.source.data));
  return {
    id,
    method: endpoint.method.toUpperCase() as Operation['method'],
    path: server.path + endpoint.path,
    ...(server.endpoint !== serversOf(shared).endpoint && { endpoint: server.endpoint }),
    parameters: parameters.map((parameter) => parameter.data).filter(({ setBy }) => setBy !== 'signer'),
    ...(body && { body: body.data }),
    input: inlineSchema(input.schema, input.schemas, 'input'),
    ...(output.schema && { output: inlineSchema(output.schema, schemas, 'output') }),
    ...withoutUndefined({ responseType: output.responseType, envelope: ownEnvelope(shared, operation) }),
    errors: errorTable(operation),
    ...limitsOf(shared, operation),
    ...(requiredOptions.length > 0 && { requiredOptions }),
  } as Omit<Operation, 'service'>;
}

function neutralOf(endpoint: Endpoint, type: string, input: InputModel, output: OutputModel): NeutralDocument {
  const id = String(endpoint.operation['operationId']);
  const outputSchema = output.schema ?? (output.responseType === 'redirect' ? redirect : undefined);
  const inputRoot: Root = {
    name: `${type}Input`,
    side: 'input',
    schema: input.schema,
    texts: { description: `The input of \`${id}\`.`, 'x-zh': `\`${id}\` 的输入。` },
  };
  const outputRoots = outputSchema ? [{ ...outputOfType(type, id), schema: outputSchema }] : [];
  return neutralDocument({ title: id, version: '' }, [inputRoot, ...outputRoots], {
    ...endpoint.schemas,
    ...input.schemas,
  });
}

function outputOfType(type: string, id: string): Omit<Root, 'schema'> {
  const texts = { description: `The output of \`${id}\`.`, 'x-zh': `\`${id}\` 的输出。` };
  return { name: `${type}Output`, side: 'output', texts };
}

/** The Output of an operation whose success is a redirect. */
const redirect: SchemaObject = {
  type: 'object',
  properties: { location: { type: 'string', description: 'The target of the redirect.', 'x-zh': '跳转的目标地址。' } },
  required: ['location'],
};
