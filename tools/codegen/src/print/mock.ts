import type { OperationModel } from '../model/operation.ts';
import type { ServiceModel } from '../model/service.ts';
import { textComment } from './comment.ts';
import { header } from './header.ts';
import { Code, literal } from './literal.ts';
import { mocksFolder, type GeneratedFile } from './generated-file.ts';

/** What a mock has of an operation: the documented answers. */
export function mockFile(service: ServiceModel, operation: OperationModel): GeneratedFile {
  const { constant, slug, example, success, sightings } = operation;
  const name = documentedName(operation);
  const value = literal({
    operation: new Code(constant),
    example,
    success: success === undefined ? new Code('undefined') : success,
    errors: sightings,
  });
  const text = `
    import { ${constant} } from '@polyface/clients/${service.id}';
    import type { DocumentedOperation } from '../core/documented.ts';

    ${textComment({ en: `The documented answers of \`${operation.id}\`.`, zh: `\`${operation.id}\` 文档所载的响应。` })}
    export const ${name}: DocumentedOperation<typeof ${constant}> = ${value};
  `;
  return { file: `${mocksFolder(service.id)}/${slug}.gen.ts`, text: header(operation.file) + text };
}

/** The name of the constant that holds an operation's documented answers. */
export function documentedName({ id, type }: OperationModel): string {
  return `${type.charAt(0) === '_' ? id : type.charAt(0).toLowerCase() + type.slice(1)}Documented`;
}
