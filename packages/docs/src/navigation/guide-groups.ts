import type { Text } from '../data/types.ts';

/** Guides about one task. */
export interface GuideGroup {
  readonly title: Text;
  /** The names of the guides' files, in the order of reading. */
  readonly guides: readonly string[];
}

/** The guide that comes first. */
export const firstGuide = 'start';

/** The other guides. */
export const guideGroups: readonly GuideGroup[] = [
  {
    title: { en: 'Call a vendor', zh: '调用厂商' },
    guides: ['clients', 'errors', 'retries', 'credentials', 'facade', 'observability', 'proxies', 'migration'],
  },
  {
    title: { en: 'Test', zh: '测试' },
    guides: [
      'testing-back-end',
      'testing-react',
      'mocks-vitest',
      'mocks-playwright',
      'mocks-storybook',
      'mocks-vite',
      'mock-server',
      'ci',
    ],
  },
  { title: { en: 'Other languages', zh: '其他语言' }, guides: ['python', 'java'] },
  {
    title: { en: 'Signatures and data', zh: '签名与数据' },
    guides: ['signing-explained', 'security', 'personal-data'],
  },
  { title: { en: 'Extend', zh: '扩展' }, guides: ['adding-an-endpoint', 'architecture'] },
  { title: { en: 'About', zh: '关于' }, guides: ['compatibility', 'versions', 'glossary', 'faq'] },
];

/** The names of all guides, in the order of the sidebar. */
export const guideNames: readonly string[] = [firstGuide, ...guideGroups.flatMap(({ guides }) => guides)];
