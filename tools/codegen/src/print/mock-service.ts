import type { ServiceModel } from '../model/service.ts';
import { afterName } from '../model/text.ts';
import { textComment } from './comment.ts';
import { header } from './header.ts';
import { Code, literal } from './literal.ts';
import { documentedName } from './mock.ts';
import { mocksFolder, type GeneratedFile } from './generated-file.ts';

/** What the mocks of a service's operations share. */
export function mockServiceFile(service: ServiceModel): GeneratedFile {
  const { id, title, constant, protocol, hosts, sightings } = service;
  const server = `${protocol.constant.replace(/_$/, '')}Server`;
  const value = literal({ service: new Code(constant), protocol: new Code(server), hosts, errors: sightings });
  const text = `
    import { ${constant} } from '@polyface/clients/${id}';
    import { ${server} } from '@polyface/runtime/protocols/${protocol.id}/server';
    import type { DocumentedService } from '../core/documented.ts';

    ${textComment({ en: `What every operation of ${title.en} may answer.`, zh: afterName(title.zh, '各接口的公共响应。') })}
    export const ${constant}Documented: DocumentedService = ${value};
  `;
  return { file: `${mocksFolder(id)}/service.gen.ts`, text: header(`${service.folder}/service.yaml`) + text };
}

/** The public surface of a service's mocks. */
export function mockIndexFile(service: ServiceModel): GeneratedFile {
  const { id, constant, type, operations, title } = service;
  const members = operations.map(
    (operation) =>
      `${textComment(operation.summary)}\nreadonly ${operation.id}: MockedOperation<typeof ${operation.constant}>;`,
  );
  const known = operations.map((operation) => `readonly ${operation.id}: typeof ${operation.constant};`).join(' ');
  const documented = operations.map((operation) => `${operation.id}: ${documentedName(operation)}`);
  const text = `
    import type { ${operations.map((operation) => operation.constant).join(', ')} } from '@polyface/clients/${id}';
    import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
    ${operations.map((operation) => `import { ${documentedName(operation)} } from './${operation.slug}.gen.ts';`).join('\n')}
    import { ${constant}Documented } from './service.gen.ts';

    ${textComment({ en: `${title.en} on your machine.`, zh: `本机上的${title.zh}。` })}
    export interface ${type}Mock extends Mock<{ ${known} }> { ${members.join('\n')} }

    ${textComment({ en: `Makes a mock of ${title.en}.`, zh: `创建${afterName(title.zh, '的模拟服务。')}` })}
    export function mock${type}(options: MockOptions = {}): ${type}Mock {
      return createMock(${constant}Documented, { ${documented.join(', ')} }, options);
    }
  `;
  return { file: `${mocksFolder(id)}/index.gen.ts`, text: header(`${service.folder}/`) + text };
}
