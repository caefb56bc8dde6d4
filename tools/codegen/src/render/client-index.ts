import { isDeepStrictEqual } from 'node:util';
import type { SchemaObject } from '../model/schema-object.ts';
import type { OperationOutline, ServiceModel } from '../model/service.ts';
import { appendToName } from '../model/text.ts';
import { operationComment, textComment } from './comment.ts';
import { clientsFolder, type GeneratedFile } from './generated-file.ts';
import { header } from './header.ts';

/** The functions and classes of the runtime that the index exports too, so that one package is enough to use a client. */
const runtimeValues = [
  'createClient',
  'CredentialsError',
  'InvalidInputError',
  'InvalidOptionsError',
  'isPolyfaceError',
  'isVendorError',
  'outcomesIn',
  'PolyfaceError',
  'RequestError',
  'TransportError',
  'UnexpectedResponseError',
  'VendorError',
];

/**
 * The types of the runtime that the index exports too: those of options and results, so that a project that does not depend on the runtime
 * itself can name them, and so can the compiler in the declarations of such a project.
 */
const runtimeTypes = [
  'ApiResponse',
  'CallError',
  'CallEvent',
  'CallOptions',
  'ClientOptions',
  'Credentials',
  'CredentialsProvider',
  'CredentialsRequest',
  'Environment',
  'ErrorEvent',
  'ErrorKind',
  'Fetch',
  'FetchInit',
  'FetchResponse',
  'FoundOutcome',
  'Hooks',
  'Issue',
  'Limiter',
  'LimiterRequest',
  'Logger',
  'LogLevel',
  'Method',
  'Operation',
  'PagedMethod',
  'Paging',
  'ProvidedCredentials',
  'RequestEvent',
  'RequestExplanation',
  'ResponseEvent',
  'ResponseIssues',
  'Result',
  'RetryAdvice',
  'RetryEvent',
  'RetryOptions',
  'RetryReason',
  'Service',
  'TransportFailure',
  'WaitEvent',
];

/** The index of a service's clients: their public API. */
export function renderClientIndex(service: ServiceModel<OperationOutline>): GeneratedFile {
  const text = [imports(service), exports(service), clientType(service), factory(service)].join('\n\n');
  return { file: `${clientsFolder(service.id)}/index.gen.ts`, text: header(`${service.folder}/`) + text };
}

function imports({ protocol, operations, options, type }: ServiceModel<OperationOutline>): string {
  return [
    `import { createClient, type ClientOptions, ${methodTypes(operations)} } from '@polyface/runtime';`,
    `import type { ${protocol.signing} } from '@polyface/runtime/protocols/${protocol.id}';`,
    ...operations.map(
      (operation) =>
        `import { ${operation.constant}, type ${operation.type}Input, type ${operation.type}Output } from './${operation.slug}.gen.ts';`,
    ),
    ...(options ? [`import type { ${type}Options } from './service.gen.ts';`] : []),
  ].join('\n');
}

/** The types of the methods that the client has. */
function methodTypes(operations: readonly OperationOutline[]): string {
  const names = [
    ...(operations.some(({ data }) => !data.paging) ? ['type Method'] : []),
    ...(operations.some(({ data }) => data.paging) ? ['type PagedMethod'] : []),
  ];
  return names.join(', ');
}

function exports(service: ServiceModel<OperationOutline>): string {
  const { constant, type, operations, options, protocol } = service;
  const runtimeNames = [...runtimeValues, ...runtimeTypes, protocol.signing];
  const exported = new Map<string, SchemaObject | undefined>(runtimeNames.map((name) => [name, undefined]));
  return [
    `export { ${runtimeValues.join(', ')} } from '@polyface/runtime';`,
    `export type { ${runtimeTypes.join(', ')} } from '@polyface/runtime';`,
    `export type { ${protocol.signing} } from '@polyface/runtime/protocols/${protocol.id}';`,
    `export { ${[constant, `type ${type}ErrorCode`, ...(options ? [`type ${type}Options`] : [])].join(', ')} } from './service.gen.ts';`,
    ...operations.flatMap((operation) => {
      const types = ['Input', 'Output', 'ErrorCode'].map((suffix) => `type ${operation.type}${suffix}`);
      const named = namedTypes(operation, exported);
      return [
        `export { ${[operation.constant, ...types].join(', ')} } from './${operation.slug}.gen.ts';`,
        ...(named.length > 0 ? [`export type { ${named.join(', ')} } from './${operation.slug}.types.gen.ts';`] : []),
      ];
    }),
  ].join('\n');
}

/**
 * The named types of an operation that are not yet exported. A type that differs from an exported type of the same name is exported with
 * the operation's name as a prefix. Adds the types to `exported`.
 */
function namedTypes(operation: OperationOutline, exported: Map<string, SchemaObject | undefined>): string[] {
  const own = new Set([`${operation.type}Input`, `${operation.type}Output`]);
  const names = Object.entries(operation.neutral.components.schemas).flatMap(([name, schema]) => {
    if (own.has(name)) return [];
    if (exported.has(name))
      return isDeepStrictEqual(exported.get(name), schema) ? [] : [`${name} as ${operation.type}${name}`];
    exported.set(name, schema);
    return [name];
  });
  return names.sort();
}

function clientType({ type, title, operations }: ServiceModel<OperationOutline>): string {
  const members = operations.map(
    (operation) =>
      `${operationComment(operation)}\nreadonly ${operation.id}: ${operation.data.paging ? 'PagedMethod' : 'Method'}<${operation.type}Input, ${operation.type}Output>;`,
  );
  return `
    ${textComment({ en: `A client of ${title.en}.`, zh: appendToName(title.zh, '的客户端。') })}
    export interface ${type}Client { ${members.join('\n')} }`;
}

function factory({ type, title, operations, options, protocol }: ServiceModel<OperationOutline>): string {
  const optionsType = `ClientOptions<${protocol.signing}>${options ? ` & ${type}Options` : ''}`;
  const methods = operations.map(({ id, constant }) => (id === constant ? id : `${id}: ${constant}`));
  return `
    ${textComment({ en: `Creates a client of ${title.en}.`, zh: `创建${appendToName(title.zh, '的客户端。')}` })}
    export function create${type}(options: ${optionsType}): ${type}Client {
      return createClient({ ${methods.join(', ')} }, options);
    }`;
}
