import type { Text } from '../data/types.ts';

/** The languages of the site, as they stand in its addresses. */
export const locales = ['zh-cn', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** The same as HTML says it. */
export function langOf(locale: Locale): 'zh-CN' | 'en' {
  return locale === 'en' ? 'en' : 'zh-CN';
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh-cn' : 'en';
}

/** A text in a language. */
export function told(text: Text, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}
