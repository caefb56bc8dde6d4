import type { Field } from '../data/types.ts';
import type { Locale } from '../navigation/locale.ts';

const locations = {
  path: { en: 'path parameter', zh: '路径参数' },
  query: { en: 'query parameter', zh: '查询参数' },
  header: { en: 'request header', zh: '请求头' },
  body: { en: 'request body', zh: '请求体' },
} as const;

const sources: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  signer: { en: 'set when the request is signed', zh: '签名时写入' },
  uuid: { en: 'a new UUID for each call', zh: '每次调用生成新的 UUID' },
};

/** Where a field is sent, in words. */
export function locationText(location: NonNullable<Field['in']>, locale: Locale): string {
  return locale === 'en' ? locations[location].en : locations[location].zh;
}

/** The source of a value that the client sets, in words: the signer, a UUID or a client option. */
export function setByText(setBy: string, locale: Locale): string {
  const option = /^option\.(.+)$/.exec(setBy)?.[1];
  if (option !== undefined) return locale === 'en' ? `client option ${option}` : `客户端选项 ${option}`;
  const source = sources[setBy];
  return source ? source[locale === 'en' ? 'en' : 'zh'] : setBy;
}

/** How a list is sent, in words. */
export function listStyleText({ name, list }: Field, locale: Locale): string | undefined {
  if (list === undefined) return undefined;
  const texts = {
    comma: { en: 'sent as one value, separated by commas', zh: '以逗号分隔，合为一个值发送' },
    json: { en: 'sent as JSON text', zh: '以 JSON 文本发送' },
    repeat: { en: `sent as ${name}.1, ${name}.2, …`, zh: `按 ${name}.1、${name}.2… 发送` },
  } as const;
  return texts[list][locale === 'en' ? 'en' : 'zh'];
}
