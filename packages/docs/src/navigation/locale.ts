import type { Text } from '../data/types.ts';

/** The languages of the site, as they appear in its URLs. */
export const locales = ['zh-cn', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** The language tag of a locale, for the `lang` attribute. */
export function langOf(locale: Locale): 'zh-CN' | 'en' {
  return locale === 'en' ? 'en' : 'zh-CN';
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh-cn' : 'en';
}

/** The text of a language. */
export function localize(text: Text, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}
