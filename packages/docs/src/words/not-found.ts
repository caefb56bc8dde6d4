import type { Locale } from '../navigation/locale.ts';

const words = {
  en: {
    title: 'Page not found',
    text: 'There is no page at this address. Check the address, or search for an operation, an error code or a guide.',
    home: 'Home page',
  },
  zh: {
    title: '页面不存在',
    text: '此地址没有页面。请检查网址，或搜索接口、错误码与指南。',
    home: '返回首页',
  },
} as const;

/** The texts of the page for unknown addresses. */
export function notFoundWords(locale: Locale): {
  readonly title: string;
  readonly text: string;
  readonly home: string;
} {
  return locale === 'en' ? words.en : words.zh;
}
