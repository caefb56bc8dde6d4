import type { Text } from '../data/types.ts';

/** What the entries of a part of the API reference are for. */
export interface ApiGroup {
  readonly title: Text;
  readonly text: Text;
  /** Whether an entry belongs to the group. The first group that matches counts. */
  matches(slug: string): boolean;
}

/** The parts of the API reference, in order. */
export const apiGroups: readonly ApiGroup[] = [
  {
    title: { en: 'Call', zh: '调用' },
    text: {
      en: 'Call the vendors: the facade, one client per service, and what all clients share.',
      zh: '调用厂商：统一接口、每个服务的客户端，以及它们的公共部分。',
    },
    matches: (slug) => ['polyface', 'runtime', 'limiter-redis'].includes(slug) || slug.startsWith('clients/'),
  },
  {
    title: { en: 'Test', zh: '测试' },
    text: {
      en: 'Mocks for tests and for pages: one per service, their state, and adapters for test tools.',
      zh: '用于测试与页面的 Mock：每个服务一个，以及它们的状态与测试工具适配。',
    },
    matches: (slug) => slug === 'mocks' || slug.startsWith('mocks/'),
  },
  {
    title: { en: 'Mock server', zh: '模拟服务器' },
    text: {
      en: 'The mocks over HTTP, for other languages and the SDKs of the vendors.',
      zh: '通过 HTTP 提供 Mock，供其他语言与官方 SDK 使用。',
    },
    matches: (slug) => slug === 'mock-server' || slug.startsWith('mock-server/'),
  },
  {
    title: { en: 'Internals', zh: '内部' },
    text: {
      en: 'Parts of the clients and mocks, for authors of protocols and tools.',
      zh: '客户端与 Mock 的组成部分，供扩展协议与工具的作者使用。',
    },
    matches: () => true,
  },
];

/** The group of an entry, by its URL path below `api/`. */
export function groupOf(slug: string): ApiGroup {
  return apiGroups.find((group) => group.matches(slug))!;
}

/** A name that may break after its slashes, and nowhere else: not after its hyphens. */
export function breakable(name: string): string {
  return name.replaceAll('/', '/\u200b').replaceAll('-', '-\u2060');
}
