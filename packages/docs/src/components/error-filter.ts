/** The error table and its filter form. The filter is kept in the URL (`?q=欠费`), so a filtered view can be shared. */
export class ErrorFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const initial = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = initial.get(field.name) ?? '';
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#apply(form));
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const filter = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
    const words = (filter['q'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden =
        (filter['service'] !== '' && row.dataset['s'] !== filter['service']) ||
        (filter['kind'] !== '' && row.dataset['k'] !== filter['kind']) ||
        !words.every((word) => text.includes(word));
    }
    const matches = rows.filter((row) => !row.hidden).length;
    form.querySelector('output')!.textContent = matches === rows.length ? `${matches}` : `${matches} / ${rows.length}`;
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  }
}
