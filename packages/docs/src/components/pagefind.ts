// @ts-expect-error The package has no types.
import { PagefindUI } from '@pagefind/default-ui';
import style from '@pagefind/default-ui/css/ui.css?inline';

/** Pagefind does not translate its interface into Chinese for `zh-CN`. */
const chinese = {
  placeholder: '搜索',
  clear_search: '清除',
  load_more: '加载更多结果',
  search_label: '站内搜索',
  filters_label: '筛选',
  zero_results: '没有找到与“[SEARCH_TERM]”相关的结果',
  one_result: '找到 [COUNT] 个与“[SEARCH_TERM]”相关的结果',
  many_results: '找到 [COUNT] 个与“[SEARCH_TERM]”相关的结果',
  alt_search: '没有找到与“[SEARCH_TERM]”相关的结果，改为显示“[DIFFERENT_TERM]”的结果',
  search_suggestion: '没有找到与“[SEARCH_TERM]”相关的结果，可尝试以下搜索：',
  searching: '正在搜索“[SEARCH_TERM]”…',
};

/** Mounts Pagefind's search UI in an element. `base` is the path of the site on its host. */
export function openPagefind(element: Element, base: string): unknown {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  return new PagefindUI({
    element,
    baseUrl: base,
    bundlePath: `${base.replace(/\/$/, '')}/pagefind/`,
    showImages: false,
    showSubResults: true,
    excerptLength: 20,
    translations: document.documentElement.lang === 'zh-CN' ? chinese : {},
  });
}
