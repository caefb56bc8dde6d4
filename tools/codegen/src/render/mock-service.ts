import type { OperationOutline, ServiceHead, ServiceModel } from '../model/service.ts';
import { appendToName } from '../model/text.ts';
import { operationComment, textComment } from './comment.ts';
import { mocksFolder, type GeneratedFile } from './generated-file.ts';
import { header } from './header.ts';
import { Code, literal } from './literal.ts';
import { documentedName } from './mock.ts';

/** The mock file of a service: its hosts, its protocol and the errors that all operations share. */
export function renderMockService(service: ServiceHead): GeneratedFile {
  const { id, title, constant, protocol, hosts, observedErrors } = service;
  const server = `${protocol.constant.replace(/_$/, '')}Server`;
  const value = literal({ service: new Code(constant), protocol: new Code(server), hosts, errors: observedErrors });
  const text = `
    import { ${constant} } from '@polyface/clients/${id}';
    import { ${server} } from '@polyface/runtime/protocols/${protocol.id}/server';
    import type { DocumentedService } from '../core/documented.ts';

    ${textComment({ en: `The documented responses that all operations of ${title.en} share.`, zh: appendToName(title.zh, '各接口的公共响应。') })}
    export const ${constant}Documented: DocumentedService = ${value};
  `;
  return { file: `${mocksFolder(id)}/service.gen.ts`, text: header(`${service.folder}/service.yaml`) + text };
}

/** The index of a service's mocks: their public API. */
export function renderMockIndex(service: ServiceModel<OperationOutline>): GeneratedFile {
  const { id, constant, type, operations, title } = service;
  const members = operations.map(
    (operation) =>
      `${operationComment(operation)}\nreadonly ${operation.id}: MockedOperation<typeof ${operation.constant}>;`,
  );
  const constants = operations.map((operation) => `readonly ${operation.id}: typeof ${operation.constant};`).join(' ');
  const documented = operations.map((operation) => `${operation.id}: ${documentedName(operation)}`);
  const text = `
    import type { ${operations.map((operation) => operation.constant).join(', ')} } from '@polyface/clients/${id}';
    import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
    ${operations.map((operation) => `import { ${documentedName(operation)} } from './${operation.slug}.gen.ts';`).join('\n')}
    import { ${constant}Documented } from './service.gen.ts';

    ${textComment({ en: `A mock of ${title.en}.`, zh: appendToName(title.zh, '的 Mock。') })}
    export interface ${type}Mock extends Mock<{ ${constants} }> { ${members.join('\n')} }

    ${textComment({ en: `Creates a mock of ${title.en}.`, zh: `创建${appendToName(title.zh, '的 Mock。')}` })}
    export function mock${type}(options: MockOptions = {}): ${type}Mock {
      return createMock(${constant}Documented, { ${documented.join(', ')} }, options);
    }
  `;
  return { file: `${mocksFolder(id)}/index.gen.ts`, text: header(`${service.folder}/`) + text };
}
