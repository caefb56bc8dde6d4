import type { Issue } from '@polyface/runtime';

/** The sentences of the runtime's validation and their Chinese translations. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^must have at least (\S+) characters?$/, '至少 $1 个字符'],
  [/^must have at most (\S+) characters?$/, '最多 $1 个字符'],
  [/^must have at least (\S+) (?:items?|members?)$/, '至少 $1 项'],
  [/^must have at most (\S+) (?:items?|members?)$/, '最多 $1 项'],
  [/^must have at most (\S+) bytes?$/, '最多 $1 字节'],
  [/^must have at most (\S+) levels$/, '最多嵌套 $1 层'],
  [
    /^must be Base64 with padding, without a data: prefix and without line breaks$/,
    '须为带 = 补位的 Base64，不含 data: 前缀与换行',
  ],
  [
    /^must be absent when (\S+) is given: exactly one of (.+) is allowed$/,
    '已传入 $1 时不得传入此字段：$2 中须且只能传入一个',
  ],
  [/^must be an integer between (\S+) and (\S+)$/, '须为 $1 至 $2 之间的整数'],
  [/^must not be less than (\S+)$/, '不得小于 $1'],
  [/^must not contain a comma: .+$/, '不能含有逗号：各项以逗号分隔，合为一个值发送'],
  [/^must not contain itself$/, '不能包含自身'],
  [/^cannot be read: .+$/, '无法读取：读取其成员时抛出了错误'],
  [/^is required: exactly one of (.+)$/, '$1 中须且只能传入一个'],
  [/^is required: at least one of (.+)$/, '$1 中至少传入一个'],
  [/^must not contain the same item twice$/, '不能有重复项'],
  [/^must match exactly one of (.+), not several$/s, '只能符合其中一种形式，现符合多种：$1'],
  [/^must match one of (.+)$/s, '须符合其中一种形式：$1'],
  [/^must match (.+)$/s, '须符合 $1'],
  [/^must be at least (\S+)$/, '不得小于 $1'],
  [/^must be at most (\S+)$/, '不得大于 $1'],
  [/^must be greater than (\S+)$/, '须大于 $1'],
  [/^must be less than (\S+)$/, '须小于 $1'],
  [/^must be a multiple of (\S+)$/, '须为 $1 的倍数'],
  [/^must be (\w+), not (\S+)$/, '类型须为 $1，而不是 $2'],
  [/^is required: one of (.+)$/s, '必填，取值之一：$1'],
  [/^must be one of (.+)$/s, '须为以下之一：$1'],
  [/^must be (.+)$/s, '须为 $1'],
  [/^is required$/, '必填'],
  [/^is not a known member: did you mean (.+)\?$/s, '没有此字段，是否指 $1？'],
  [/^is not a known member: known members are (.+)$/s, '没有此字段，已知字段：$1'],
  [/^must not be a value that the schema excludes$/, '此值不可用'],
  [/^must not be empty, \. or \.\.: it is a path segment$/, '用作路径段，不能为空、. 或 ..'],
  [
    /^must contain only visible ASCII characters, spaces and tabs: it is sent in a header$/,
    '通过请求头传递，只能包含可见 ASCII 字符、空格和制表符',
  ],
];

/** The message of an issue in the language of the page. */
export function issueWords({ message }: Issue, locale: string): string {
  if (locale === 'en') return message;
  const given = /^is required when (\S+) is given$/.exec(message)?.[1];
  if (given !== undefined) return `传入 ${given} 时必填`;
  const condition = /^is required when (.+)$/s.exec(message)?.[1];
  if (condition !== undefined) {
    return `当 ${condition.replaceAll(' and ', ' 且 ').replaceAll(' is ', ' 为 ')} 时必填`;
  }
  const [sentence, words] = sentences.find(([one]) => one.test(message)) ?? [];
  return sentence && words !== undefined ? message.replace(sentence, words) : message;
}
