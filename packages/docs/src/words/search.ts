import type { Group } from '../search/entry.ts';

const words = {
  label: ['Search', '搜索'],
  placeholder: ['Operation, error code, guide, keyword…', '接口、错误码、指南、关键词…'],
  close: ['Close', '关闭'],
  results: ['Search results', '搜索结果'],
  suggestions: ['Try', '试试'],
  inText: ['In the text', '正文'],
  searching: ['Searching…', '搜索中…'],
  none: ['No results for', '没有找到结果：'],
  noneHint: [
    'Search for an error code, an operation, a parameter, or a keyword in English or Chinese.',
    '可搜索错误码、接口名、参数名，或中英文关键词。',
  ],
  failed: ["Couldn't load the search. Check your connection and try again.", '搜索加载失败，请检查网络后重试。'],
  keys: ['↑ ↓ to choose, Enter to open, Esc to close', '↑ ↓ 选择，Enter 打开，Esc 关闭'],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

const groups: Readonly<Record<Group, readonly [en: string, zh: string]>> = {
  operation: ['Operations', '接口'],
  error: ['Errors', '错误码'],
  guide: ['Guides', '指南'],
  service: ['Services', '服务'],
  package: ['Packages', '包'],
};

/** The key of a label of the search. */
export type SearchWord = keyof typeof words;

/** Looks up the labels of the search in a language, by its tag: `zh-CN`, `en`. */
export function searchWords(lang: string): (word: SearchWord) => string {
  return (word) => words[word][lang === 'en' ? 0 : 1];
}

/** The heading of a section of the results. */
export function groupName(group: Group, lang: string): string {
  return groups[group][lang === 'en' ? 0 : 1];
}

/** Queries that are suggested before the reader types. */
export function suggestionsIn(lang: string): readonly string[] {
  return lang === 'en'
    ? ['signature', 'arrears', 'throttling', 'getFaceIdToken', '2459']
    : ['签名失败', '欠费', '限流', 'getFaceIdToken', '2459'];
}
