import { html, Html } from '../try/form/html.ts';
import { groupName, searchWords, suggestionsIn } from '../words/search.ts';
import { groups, type SearchEntry } from './entry.ts';
import type { TextResult } from './full-text.ts';

/** Entries that are shown of one kind of pages. */
const maxPerGroup = 7;

/** Where links lead: the path of the language, and the language's tag. */
export interface Place {
  readonly root: string;
  readonly lang: string;
}

/** Renders entries in sections by kind of page, the kind of the best entry first. */
export function renderEntries(entries: readonly SearchEntry[], { root, lang }: Place): Html {
  const order = [...new Set([...entries.map(({ g }) => g), ...groups])];
  return html`${order.map((group) => {
    const own = entries.filter(({ g }) => g === group);
    const rows = own.slice(0, maxPerGroup).map((entry) => renderEntry(entry, root));
    return own.length > 0 && section(groupName(group, lang), own.length, rows);
  })}`;
}

/** Renders the pages that contain a query in their text. */
export function renderTexts(results: readonly TextResult[], lang: string): Html {
  const rows = results.map(
    ({ url, title, excerpt }) =>
      html`<li class="result">
        <a href="${url}"><b>${title}</b><small>${new Html(excerpt)}</small></a>
      </li>`,
  );
  return html`${rows.length > 0 && section(searchWords(lang)('inText'), rows.length, rows)}`;
}

/** Renders what is shown before the reader types: queries to try, guides and services. */
export function renderStart(entries: readonly SearchEntry[], place: Place): Html {
  const words = searchWords(place.lang);
  const buttons = suggestionsIn(place.lang).map((query) => html`<button type="button" data-query>${query}</button>`);
  const shown = entries.filter(({ g }) => g === 'guide' || g === 'service');
  return html`<p class="chips"><span>${words('suggestions')}</span>${buttons}</p>
    ${renderEntries(shown, place)}`;
}

function section(name: string, count: number, rows: readonly Html[]): Html {
  return html`<section>
    <h2>${name} <small>${count}</small></h2>
    <ul>
      ${rows}
    </ul>
  </section>`;
}

function renderEntry({ u, t, c, v, d, g }: SearchEntry, root: string): Html {
  const code = c !== undefined && c !== t && g !== 'service' && html`<code>${c.split(' ')[0]}</code>`;
  const title = g === 'error' || g === 'package' ? html`<code>${t}</code>` : html`<b>${t}</b>`;
  return html`<li class="result">
    <a href="${root}${u}">${v && html`<i>${v}</i>`}${title} ${code}${d && html`<small>${d}</small>`}</a>
  </li>`;
}
