import { searchWords } from '../words/search.ts';
import type { SearchEntry } from './entry.ts';
import { searchText, type TextResult } from './full-text.ts';
import { findEntries } from './match.ts';
import { renderEntries, renderStart, renderTexts, type Place } from './render-results.ts';

/** Milliseconds without a key before the texts of the pages are searched. */
const pause = 120;

/** Loads the list of pages of a language and searches it as the reader types. `base` is the path of the site, with a slash at its end. */
export async function startSearch(dialog: HTMLDialogElement, base: string, locale: string): Promise<void> {
  const response = await fetch(`${base}search/${locale}.json`);
  if (!response.ok) throw new Error(`GET ${response.url} returned HTTP ${response.status}.`);
  const entries = (await response.json()) as readonly SearchEntry[];
  const input = dialog.querySelector('input')!;
  const place: Place = {
    root: `${base}${locale}/`,
    lang: document.documentElement.lang,
  };
  const search = createSearch(dialog, entries, place, base);
  input.addEventListener('input', () => search(input.value));
  dialog.addEventListener('keydown', (event) => moveFocus(event, dialog, input));
  dialog.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-query]');
    if (!button) return;
    input.value = button.textContent;
    input.focus();
    search(input.value);
  });
  search(input.value);
}

function createSearch(
  dialog: HTMLDialogElement,
  entries: readonly SearchEntry[],
  place: Place,
  base: string,
): (query: string) => void {
  const words = searchWords(place.lang);
  const results = dialog.querySelector<HTMLElement>('.results')!;
  const status = dialog.querySelector('output')!;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = '';

  async function showTexts(query: string, found: readonly SearchEntry[]): Promise<void> {
    const listed = new Set(found.map(({ u }) => place.root + u));
    let texts: readonly TextResult[] = [];
    try {
      texts = (await searchText(query, base)).filter(({ url }) => !listed.has(url));
    } finally {
      if (query === latest) {
        results.insertAdjacentHTML('beforeend', renderTexts(texts, place.lang).text);
        const isEmpty = found.length + texts.length === 0;
        status.textContent = isEmpty ? `${words('none')} “${query}”. ${words('noneHint')}`.replace('：  ', '：') : '';
      }
    }
  }

  return (value) => {
    const query = value.trim();
    latest = query;
    clearTimeout(timer);
    if (query === '') {
      results.innerHTML = renderStart(entries, place).text;
      status.textContent = '';
      return;
    }
    const found = findEntries(entries, query);
    results.innerHTML = renderEntries(found, place).text;
    results.scrollTop = 0;
    status.textContent = found.length === 0 ? words('searching') : '';
    timer = setTimeout(() => void showTexts(query, found), pause);
  };
}

/** Arrow keys move between the field and the results; Enter in the field opens the first result. */
function moveFocus(event: KeyboardEvent, dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const links = [...dialog.querySelectorAll<HTMLAnchorElement>('.result a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Enter' && document.activeElement === input) {
    event.preventDefault();
    links[0]?.click();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
}
