const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** Sets up the theme menu. The choice is stored in `localStorage`, where `ThemeProvider` reads it before the first paint. */
export function themeSelect(select: HTMLSelectElement): void {
  select.value = storedTheme();
  select.addEventListener('change', () => {
    storeTheme(select.value);
    apply(select.value);
    for (const other of document.querySelectorAll<HTMLSelectElement>('.theme')) other.value = select.value;
  });
  light.addEventListener('change', () => apply(select.value));
}

function apply(theme: string): void {
  document.documentElement.dataset['theme'] = theme || (light.matches ? 'light' : 'dark');
}

function storedTheme(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function storeTheme(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice lasts until the page is closed.
  }
}
