import { termsOf } from '../search/match.ts';

/** Rows of a service that are shown before its button is pressed, if no filter is set. */
const maxRows = 12;

/**
 * The error tables and their filter form. The filter is kept in the URL (`?q=欠费`), so a filtered view can be shared. A word also finds its
 * synonyms and the description in the other language.
 */
export class ErrorFilter extends HTMLElement {
  readonly #expanded = new Set<Element>();

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const initial = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = initial.get(field.name) ?? '';
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#apply(form));
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('.more');
      if (!button) return;
      this.#expanded.add(button.closest('.error-group')!);
      this.#apply(form);
    });
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const filter = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
    const terms = termsOf(filter['q'] ?? '');
    const isFiltered = Object.values(filter).some((value) => value !== '');
    let [all, matches] = [0, 0];
    for (const group of this.querySelectorAll<HTMLElement>('.error-group')) {
      const rows = [...group.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.kind)')];
      const isOf = (row: HTMLElement, service = '') =>
        service === '' || (row.dataset['s'] ?? group.dataset['s']) === service;
      const found = rows.filter(
        (row) => isOf(row, filter['service']) && matchesKind(row, filter['kind']) && containsTerms(row, terms),
      );
      const limit = isFiltered || this.#expanded.has(group) ? found.length : maxRows;
      for (const row of rows) row.hidden = true;
      for (const row of found.slice(0, limit)) row.hidden = false;
      group.hidden = found.length === 0;
      showGroups(group, found.length - limit, found.length);
      all += rows.length;
      matches += found.length;
    }
    const count = matches === all ? `${all}` : `${matches} / ${all}`;
    form.querySelector('output')!.textContent = matches === 0 ? `${this.dataset['none']} 0 / ${all}` : count;
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  }
}

/** Hides the headings of kinds without a shown row, and shows the button if rows are left out. */
function showGroups(group: HTMLElement, leftOut: number, found: number): void {
  for (const body of group.querySelectorAll('tbody')) body.hidden = !body.querySelector('tr:not(.kind):not([hidden])');
  const button = group.querySelector<HTMLButtonElement>('.more')!;
  button.hidden = leftOut <= 0;
  button.textContent = `${button.dataset['label']} (${found})`;
}

function matchesKind(row: HTMLTableRowElement, kind = ''): boolean {
  return kind === '' || row.closest('tbody')?.dataset['k'] === kind;
}

function containsTerms(row: HTMLTableRowElement, terms: readonly (readonly string[])[]): boolean {
  const kind = row.closest('tbody')?.querySelector('.kind')?.textContent ?? '';
  const text = `${row.textContent} ${row.dataset['o']} ${kind}`.toLowerCase();
  return terms.every((term) => term.some((one) => text.includes(one)));
}
