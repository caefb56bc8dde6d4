import { catalogOf } from '../data/catalog.ts';
import type { Text } from '../data/types.ts';

/** What the entries of the API reference are, by URL path below `api/`. Those of a service are described by {@link ofService}. */
const descriptions: Readonly<Record<string, Text>> = {
  polyface: {
    en: 'The facade: one record and one error model for all vendors.',
    zh: '统一接口（Facade）：所有厂商共用一种记录与错误模型。',
  },
  runtime: {
    en: 'What all clients share: options, errors, retries, transport.',
    zh: '所有客户端的公共部分：选项、错误、重试与传输。',
  },
  'runtime/server': {
    en: 'Schemas, signing and encoding, for mocks and tools.',
    zh: '供 Mock 与工具使用的 Schema、签名与编码。',
  },
  'runtime/credentials': {
    en: 'Credentials providers for environment variables and profile files.',
    zh: '从环境变量与配置文件读取凭证的凭证提供函数。',
  },
  'limiter-redis': {
    en: 'A limiter on Redis: one quota for several processes and machines.',
    zh: '基于 Redis 的限流器：多个进程与机器共用一份限额。',
  },
  'clients/credentials': {
    en: 'Credentials from environment variables and profile files.',
    zh: '来自环境变量与配置文件的凭证。',
  },
  mocks: {
    en: 'What all mocks share: overrides, calls, state.',
    zh: '所有 Mock 的公共部分：覆盖响应、调用记录、状态。',
  },
  'mocks/services': { en: 'The mocks of all services.', zh: '全部服务的 Mock。' },
  'mocks/vitest': { en: 'A fixture for Vitest.', zh: '用于 Vitest 的 fixture。' },
  'mocks/playwright': { en: 'A fixture for Playwright.', zh: '用于 Playwright 的 fixture。' },
  'mocks/storybook': { en: 'A loader for Storybook.', zh: '用于 Storybook 的 loader。' },
  'mocks/state': { en: 'The state of all stateful mocks.', zh: '全部有状态 Mock 的状态。' },
  'mock-server': {
    en: 'The mock server: start it from a test or a program.',
    zh: '模拟服务器：在测试或程序中启动。',
  },
  'mock-server/vite': {
    en: 'A Vite plugin that serves the mocks in the dev server.',
    zh: '在开发服务器中提供 Mock 的 Vite 插件。',
  },
};

const ofPackage: Readonly<Record<string, (name: Text) => Text>> = {
  clients: (name) => ({ en: `Typed client of ${name.en}.`, zh: `${name.zh}的类型化客户端。` }),
  mocks: (name) => ({ en: `Mock of ${name.en}.`, zh: `${name.zh}的 Mock。` }),
  state: (name) => ({ en: `State of the mock of ${name.en}.`, zh: `${name.zh} Mock 的状态。` }),
  protocols: (name) => ({ en: `The protocol ${name.en}.`, zh: `${name.zh} 协议。` }),
};

/** One line about an entry of the API reference; `undefined` for an entry that is not described. */
export function describeEntry(slug: string, services: ReturnType<typeof catalogOf>): Text | undefined {
  return descriptions[slug] ?? ofService(slug, services);
}

/** `clients/tencent-faceid`, `mocks/state/tencent-faceid`, `runtime/protocols/megvii/server`. */
function ofService(slug: string, services: ReturnType<typeof catalogOf>): Text | undefined {
  const [, part = '', id = ''] = /(?:^|\/)([^/]+)\/([^/]+?)(?:\/server)?$/.exec(slug) ?? [];
  const title = services.find(({ service }) => service.id === id)?.service.title;
  const text = ofPackage[part]?.(title ?? { en: id, zh: id });
  if (!text || !slug.endsWith('/server')) return text;
  return { en: text.en.replace(/\.$/, ', server side.'), zh: text.zh.replace(/。$/, '（服务端侧）。') };
}
