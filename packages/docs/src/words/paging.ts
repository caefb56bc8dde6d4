import type { OperationData, Text } from '../data/types.ts';

/** How an operation pages, in words: by which member of the Input, and where the items are in the Output. */
export function pagingText({ by, input, items, size }: NonNullable<OperationData['paging']>): Text {
  const ways = {
    page: { en: 'by page number', zh: '按页码' },
    offset: { en: 'by offset', zh: '按偏移量' },
    cursor: { en: 'by cursor', zh: '按游标' },
  } as const;
  const names = [input, ...(size === undefined ? [] : [size])].map((name) => `\`${name}\``);
  return {
    en: `${ways[by].en}: ${names.join(', ')}; items at \`${items}\``,
    zh: `${ways[by].zh}：${names.join('、')}；数据位于 \`${items}\``,
  };
}
