/** The site search: a button and a dialog. Pagefind is loaded when the dialog is opened for the first time. */
export class SiteSearch extends HTMLElement {
  #loading: Promise<void> | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog')!;
    this.querySelector('.open')!.addEventListener('click', () => void this.#open(dialog));
    this.querySelector('.close')!.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === dialog || target.closest('a')) dialog.close();
    });
    addEventListener('keydown', (event) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else void this.#open(dialog);
    });
  }

  async #open(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal();
    this.#loading ??= this.#load(this.querySelector('.results')!);
    await this.#loading;
    this.querySelector('input')?.focus();
  }

  async #load(results: Element): Promise<void> {
    const { base = '/' } = this.dataset;
    const { openPagefind } = await import('./pagefind.ts');
    openPagefind(results, base);
  }
}
