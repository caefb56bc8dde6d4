/** Click handler of the copy buttons of code blocks. */
export function copyCode(event: MouseEvent): void {
  const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>('[data-copy-code]');
  if (!button) return;
  const code = button.closest('figure')?.querySelector('code')?.textContent ?? '';
  const label = button.textContent;
  navigator.clipboard
    .writeText(code)
    .then(() => {
      button.textContent = document.documentElement.lang === 'en' ? 'Copied' : '已复制';
      setTimeout(() => (button.textContent = label), 2_000);
    })
    .catch(console.error);
}
