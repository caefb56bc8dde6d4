/** The languages of the page. */
export type Language = 'en' | 'zh';

/** Returns the language that an `Accept-Language` header prefers. Default: English. */
export function languageOf(acceptLanguage: string): Language {
  const preferred = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-', 1)[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => (language === 'en' || language === 'zh') && quality > 0)
    .sort((left, right) => right.quality - left.quality)[0];
  return preferred?.language === 'zh' ? 'zh' : 'en';
}
