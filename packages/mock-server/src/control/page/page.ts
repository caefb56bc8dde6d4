import type { Language } from './language.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/**
 * Renders the page at `/__polyface/`: the recent requests, those that matched no service included, with the results of their signature
 * checks. Loads nothing from other servers. `docs` is the URL of the docs site to link to.
 */
export function renderPage(language: Language, docs: string | undefined): string {
  const own = texts[language];
  const locale = language === 'zh' ? 'zh-cn' : 'en';
  const site = docs === undefined ? '' : docs.replace(/\/*$/, '/');
  const heading = [own.time, own.service, own.operation, own.status, own.signature];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${own.title}</title>
<style>${styles}</style>
<header><h1>${own.title}</h1><label>${own.filter} <input type="search" placeholder="${own.filterHint}"></label><button type="button" title="${own.resetHint}">${own.reset}</button></header>
<p role="status">${own.noCalls}</p>
<p class="notice" aria-live="polite"></p>
<div class="columns" hidden>${heading.map((text) => `<span>${text}</span>`).join('')}</div>
<ol></ol>
<script>
  const texts = ${jsonForScript(own)}, docs = ${jsonForScript(site)}, locale = ${jsonForScript(locale)};
${script}
</script>
</html>
`;
}

/** Serializes a value for a script element, which ends at the first `</script>`. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
