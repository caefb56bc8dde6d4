import { wordsIn } from './words.ts';

/** Copies the block a button belongs to. */
export async function copyOf(button: HTMLButtonElement, locale: string): Promise<void> {
  const words = wordsIn(locale);
  const text = button.closest('.b')?.querySelector('pre')?.textContent ?? '';
  await navigator.clipboard.writeText(text);
  button.textContent = words('copied');
  setTimeout(() => (button.textContent = words('copy')), 2_000);
}
