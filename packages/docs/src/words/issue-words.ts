import type { Issue } from '@polyface/runtime';

/** The sentences of the validation, and the same in Chinese. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^must have at least (\S+) characters$/, '至少 $1 个字符'],
  [/^must have at most (\S+) characters$/, '最多 $1 个字符'],
  [/^must have at least (\S+) (?:items|members)$/, '至少 $1 项'],
  [/^must have at most (\S+) (?:items|members)$/, '最多 $1 项'],
  [/^must not hold the same item twice$/, '不能有重复项'],
  [/^must match (.+)$/s, '须符合 $1'],
  [/^must be at least (\S+)$/, '不得小于 $1'],
  [/^must be at most (\S+)$/, '不得大于 $1'],
  [/^must be above (\S+)$/, '须大于 $1'],
  [/^must be below (\S+)$/, '须小于 $1'],
  [/^must be a multiple of (\S+)$/, '须为 $1 的倍数'],
  [/^must be a value, not (\S+)$/, '类型不能是 $1'],
  [/^must be (\w+), not (\S+)$/, '类型须为 $1，而不是 $2'],
  [/^is required: one of (.+)$/s, '必填，取值之一：$1'],
  [/^must be one of (.+)$/s, '须为以下之一：$1'],
  [/^must be (.+)$/s, '须为 $1'],
  [/^is required$/, '必填'],
  [/^is not a member here: did you mean (.+)\?$/s, '没有此字段，是否指 $1？'],
  [/^is not a member here: known are (.+)$/s, '没有此字段，已知字段：$1'],
  [/^fits none of (.+)$/s, '不符合其中任何一种形式：$1'],
  [/^fits more than one of (.+)$/s, '同时符合多种形式：$1'],
  [/^is a value that is excluded$/, '此值不可用'],
];

/** What is wrong with an input, in the language of the page. */
export function issueWords({ message }: Issue, locale: string): string {
  if (locale === 'en') return message;
  const condition = /^is required when (.+)$/s.exec(message)?.[1];
  if (condition !== undefined) {
    return `当 ${condition.replaceAll(' and ', ' 且 ').replaceAll(' is ', ' 为 ')} 时必填`;
  }
  const [sentence, words] = sentences.find(([one]) => one.test(message)) ?? [];
  return sentence && words !== undefined ? message.replace(sentence, words) : message;
}
