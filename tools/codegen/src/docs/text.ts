import type { Text } from '@polyface/docs/data';
import type { Text as SpecText } from '../model/text.ts';

/** A text as the site shows it; `undefined` where there is none. Where only one language is there it stands for both. */
export function textData({ en, zh }: SpecText): Text | undefined {
  const one = en ?? zh;
  return one === undefined ? undefined : { en: en ?? one, zh: zh ?? one };
}
