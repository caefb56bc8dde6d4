const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** Lets a reader choose light or dark; what is chosen is kept where the page looks for it before it is drawn. */
export function themeSelect(select: HTMLSelectElement): void {
  select.value = kept();
  select.addEventListener('change', () => {
    keep(select.value);
    apply(select.value);
    for (const other of document.querySelectorAll<HTMLSelectElement>('.theme')) other.value = select.value;
  });
  light.addEventListener('change', () => apply(select.value));
}

function apply(theme: string): void {
  document.documentElement.dataset['theme'] = theme || (light.matches ? 'light' : 'dark');
}

function kept(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing shows the theme until the page is left.
  }
}
