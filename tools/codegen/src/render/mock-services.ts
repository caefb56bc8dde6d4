import { typeName } from '../model/names.ts';
import { indexFile, type GeneratedFile } from './generated-file.ts';
import { header } from './header.ts';
import { memberName } from './literal.ts';

/** The index of all services' mocks, by service name. */
export function renderMockServices(services: readonly string[]): GeneratedFile {
  const mocks = services.map((id) => ({ id, name: `mock${typeName(id)}` }));
  const text = `
    ${mocks.map(({ id, name }) => `import { ${name} } from './${id}/index.gen.ts';`).join('\n')}

    /** The mock factory of each service. 各服务的 Mock 工厂。 */
    export const services: {
      ${mocks.map(({ id, name }) => `/** Creates a mock of ${id}. 创建 ${id} 的 Mock。 */\nreadonly ${memberName(id)}: typeof ${name};`).join('\n')}
    } =
      { ${mocks.map(({ id, name }) => `${memberName(id)}: ${name}`).join(', ')} };
  `;
  return { file: indexFile, text: header('specs/') + text };
}
