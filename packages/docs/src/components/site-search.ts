import { searchWords } from '../words/search.ts';

/** The site search: a button and a dialog. The list of pages and the code are loaded when the dialog is opened for the first time. */
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
      const isSlash = event.key === '/' && !(event.target as Element).closest('input, textarea, select');
      const isShortcut = (event.metaKey || event.ctrlKey) && event.key === 'k';
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      if (dialog.open && isShortcut) dialog.close();
      else if (!dialog.open) void this.#open(dialog);
    });
  }

  async #open(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal();
    const input = dialog.querySelector('input')!;
    input.select();
    this.#loading ??= this.#load(dialog);
    try {
      await this.#loading;
    } catch {
      this.#loading = undefined;
      dialog.querySelector('output')!.textContent = searchWords(document.documentElement.lang)('failed');
    }
  }

  async #load(dialog: HTMLDialogElement): Promise<void> {
    const { base = '/', locale = 'zh-cn' } = this.dataset;
    const { startSearch } = await import('../search/panel.ts');
    await startSearch(dialog, base, locale);
  }
}
