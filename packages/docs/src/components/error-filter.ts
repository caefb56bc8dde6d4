/** The table of errors and the fields that narrow it down. What is asked stands in the address (`?q=欠费`), so that it can be sent on. */
export class ErrorFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const asked = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = asked.get(field.name) ?? '';
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#apply(form));
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const asked = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
    const words = (asked['q'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden =
        (asked['service'] !== '' && row.dataset['s'] !== asked['service']) ||
        (asked['kind'] !== '' && row.dataset['k'] !== asked['kind']) ||
        !words.every((word) => text.includes(word));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    form.querySelector('output')!.textContent = shown === rows.length ? `${shown}` : `${shown} / ${rows.length}`;
    const kept = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `${location.pathname}${kept.size > 0 ? `?${kept}` : ''}${location.hash}`);
  }
}
