import type { Text } from '@polyface/docs/data';
import type { Text as SpecText } from '../model/text.ts';

/** The text for the site; `undefined` if there is none. A missing language is replaced by the other. */
export function textData({ en, zh }: SpecText): Text | undefined {
  const fallback = en ?? zh;
  return fallback === undefined ? undefined : { en: en ?? fallback, zh: zh ?? fallback };
}
