import type { OperationModel } from '../model/operation.ts';
import { isDeepStrictEqual } from 'node:util';
import type { SchemaObject } from '../model/schema-object.ts';
import type { ServiceModel } from '../model/service.ts';
import { afterName } from '../model/text.ts';
import { textComment } from './comment.ts';
import { header } from './header.ts';
import { clientsFolder, type GeneratedFile } from './generated-file.ts';

/** The public surface of a service's clients: the file is the surface. */
export function indexFile(service: ServiceModel): GeneratedFile {
  const text = [imports(service), exports(service), clientType(service), factory(service)].join('\n\n');
  return { file: `${clientsFolder(service.id)}/index.gen.ts`, text: header(`${service.folder}/`) + text };
}

function imports({ protocol, operations, options, type }: ServiceModel): string {
  return [
    `import { createClient, type ClientOptions, type Method } from '@polyface/runtime';`,
    `import type { ${protocol.signing} } from '@polyface/runtime/protocols/${protocol.id}';`,
    ...operations.map(
      (operation) =>
        `import { ${operation.constant}, type ${operation.type}Input, type ${operation.type}Output } from './${operation.slug}.gen.ts';`,
    ),
    ...(options ? [`import type { ${type}Options } from './service.gen.ts';`] : []),
  ].join('\n');
}

function exports(service: ServiceModel): string {
  const { constant, type, operations, options } = service;
  const named = new Map<string, SchemaObject | undefined>();
  return [
    `export { ${[constant, `type ${type}ErrorCode`, ...(options ? [`type ${type}Options`] : [])].join(', ')} } from './service.gen.ts';`,
    ...operations.flatMap((operation) => {
      const types = ['Input', 'Output', 'ErrorCode'].map((suffix) => `type ${operation.type}${suffix}`);
      const used = namedTypes(operation, named);
      return [
        `export { ${[operation.constant, ...types].join(', ')} } from './${operation.slug}.gen.ts';`,
        ...(used.length > 0 ? [`export type { ${used.join(', ')} } from './${operation.slug}.types.gen.ts';`] : []),
      ];
    }),
  ].join('\n');
}

/**
 * The named types of an operation that no operation before it has; one that has the name of another and is not the same gets the
 * operation's name before its own.
 */
function namedTypes(operation: OperationModel, known: Map<string, SchemaObject | undefined>): string[] {
  const own = new Set([`${operation.type}Input`, `${operation.type}Output`]);
  const names = Object.entries(operation.neutral.components.schemas).flatMap(([name, schema]) => {
    if (own.has(name)) return [];
    if (known.has(name))
      return isDeepStrictEqual(known.get(name), schema) ? [] : [`${name} as ${operation.type}${name}`];
    known.set(name, schema);
    return [name];
  });
  return names.sort();
}

function clientType({ type, title, operations }: ServiceModel): string {
  const members = operations.map(
    (operation) =>
      `${textComment(operation.summary)}\nreadonly ${operation.id}: Method<${operation.type}Input, ${operation.type}Output>;`,
  );
  return `
    ${textComment({ en: `A client of ${title.en}.`, zh: afterName(title.zh, '的客户端。') })}
    export interface ${type}Client { ${members.join('\n')} }`;
}

function factory({ type, title, operations, options, protocol }: ServiceModel): string {
  const given = `ClientOptions<${protocol.signing}>${options ? ` & ${type}Options` : ''}`;
  const methods = operations.map(({ id, constant }) => (id === constant ? id : `${id}: ${constant}`));
  return `
    ${textComment({ en: `Makes a client of ${title.en}.`, zh: `创建${afterName(title.zh, '的客户端。')}` })}
    export function create${type}(options: ${given}): ${type}Client {
      return createClient({ ${methods.join(', ')} }, options);
    }`;
}
