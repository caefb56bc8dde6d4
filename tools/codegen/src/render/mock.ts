import type { OperationModel } from '../model/operation.ts';
import type { ServiceHead } from '../model/service.ts';
import { textComment } from './comment.ts';
import { mocksFolder, type GeneratedFile } from './generated-file.ts';
import { header } from './header.ts';
import { Code, literal } from './literal.ts';

/** The mock file of an operation: the documented responses. */
export function renderMock(service: ServiceHead, operation: OperationModel): GeneratedFile {
  const { id, constant, slug, example, success, successMembers, observedErrors } = operation;
  const value = literal({
    operation: new Code(constant),
    example,
    success: success === undefined ? new Code('undefined') : success,
    members: successMembers,
    errors: observedErrors,
  });
  const text = `
    import { ${constant} } from '@polyface/clients/${service.id}';
    import type { DocumentedOperation } from '../core/documented.ts';

    ${textComment({ en: `The documented responses of \`${id}\`.`, zh: `\`${id}\` 文档所载的响应。` })}
    export const ${documentedName(operation)}: DocumentedOperation<typeof ${constant}> = ${value};
  `;
  return { file: `${mocksFolder(service.id)}/${slug}.gen.ts`, text: header(operation.file) + text };
}

/** The name of the constant with an operation's documented responses. */
export function documentedName({ id, type }: Pick<OperationModel, 'id' | 'type'>): string {
  return `${type.charAt(0) === '_' ? id : type.charAt(0).toLowerCase() + type.slice(1)}Documented`;
}
