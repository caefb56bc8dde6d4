import type { OperationModel } from '../model/operation.ts';
import type { ServiceHead } from '../model/service.ts';
import { operationComment, textComment } from './comment.ts';
import { featuresOf, hasFeatures, runtimeImport } from './features.ts';
import { clientsFolder, type GeneratedFile } from './generated-file.ts';
import { header } from './header.ts';
import { lazyMembers } from './lazy-members.ts';
import { Code, codeUnion, literal } from './literal.ts';
import { renderTypes } from './types.ts';

/** The client files of an operation: its types and its constant. */
export function renderClient(service: ServiceHead, operation: OperationModel): GeneratedFile[] {
  const path = `${clientsFolder(service.id)}/${operation.slug}`;
  return [
    { file: `${path}.types.gen.ts`, text: header(operation.file) + typesText(operation) },
    { file: `${path}.gen.ts`, text: header(operation.file) + constantText(service, operation) },
  ];
}

function typesText(operation: OperationModel): string {
  const types = renderTypes(operation.neutral, { input: `${operation.type}Input` });
  if (operation.hasOutput) return types;
  const output = operation.data.responseType === 'binary' ? 'Uint8Array<ArrayBuffer>' : 'void';
  const comment = textComment({ en: `The output of \`${operation.id}\`.`, zh: `\`${operation.id}\` 的输出。` });
  return `${types}\n\n${comment}\nexport type ${operation.type}Output = ${output};`;
}

/** The type of the constant of an operation that pages, in addition to `Operation`. */
const paging = ' & {\n/** How the operation pages. 翻页方式。 */\nreadonly paging: Paging }';

/** The large members of an operation. */
const lazyNames = ['input', 'output'];

function constantText(service: ServiceHead, operation: OperationModel): string {
  const { type, constant, data, slug } = operation;
  const common = service.data.errors;
  const own = Object.keys(data.errors).filter((code) => !Object.hasOwn(common, code));
  const { id, ...rest } = data;
  const { members, declarations } = lazyMembers(rest, lazyNames, 'Operation');
  const features = featuresOf(operation);
  const value = literal({
    id,
    service: new Code(service.constant),
    ...members,
    ...(hasFeatures(features) && { features }),
  });
  return `
    ${runtimeImport(features, ['Operation', ...(data.paging ? ['Paging'] : [])])}
    import type { ${type}Input, ${type}Output } from './${slug}.types.gen.ts';
    import { ${service.constant}, type ${service.type}ErrorCode } from './service.gen.ts';

    export type { ${type}Input, ${type}Output };

    ${textComment({ en: `The documented error codes of \`${id}\`.`, zh: `\`${id}\` 的错误码。` })}
    export type ${type}ErrorCode = ${codeUnion(own, `${service.type}ErrorCode`)};

    ${declarations}

    ${operationComment(operation)}
    export const ${constant}: Operation<${type}Input, ${type}Output, ${type}ErrorCode>${data.paging ? paging : ''} = ${value};
  `;
}
