import type { ServiceData } from '../data/types.ts';
import type { Locale } from '../navigation/locale.ts';

/** Chinese names of vendors, by the first part of the service's id. A vendor without one keeps its English name. */
const vendors: Readonly<Record<string, string>> = {
  alibaba: '阿里云',
  megvii: '旷视',
  tencent: '腾讯云',
};

/**
 * The short name of a service, with its vendor: `Alibaba IoT`, `阿里云 IoT`. Of the title, the words that are in the service's id; the title
 * itself if there are none.
 */
export function serviceName({ id, title }: Pick<ServiceData, 'id' | 'title'>, locale: Locale): string {
  const parts = id.split('-');
  const words = title.en.split(/\s+/).filter((word) => parts.includes(word.toLowerCase()));
  if (words.length === 0) return locale === 'en' ? title.en : title.zh;
  return words
    .map((word, index) => (index === 0 && locale !== 'en' ? (vendors[word.toLowerCase()] ?? word) : word))
    .join(' ');
}
