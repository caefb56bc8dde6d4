import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

const label = { en: 'Table', 'zh-cn': '表格' } as const;

/** Puts each table in Markdown into an element that scrolls and that the keyboard reaches: on a phone a table may be wider than the page. */
export const scrollingTables: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'scrolling-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const locale = context.fileURL?.pathname.includes('/en/') ? 'en' : 'zh-cn';
      context.wrapNode(node, {
        raw: `<div class="scroll whole-words" tabindex="0" role="group" aria-label="${label[locale]}"></div>`,
      });
    },
  },
};
