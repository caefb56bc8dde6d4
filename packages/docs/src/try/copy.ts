import { wordsIn } from './words.ts';

/** Copies the text of the block that contains the button. */
export async function copyBlock(button: HTMLButtonElement, locale: string): Promise<void> {
  const words = wordsIn(locale);
  const text = button.closest('.b')?.querySelector('pre')?.textContent ?? '';
  await navigator.clipboard.writeText(text);
  button.textContent = words('copied');
  setTimeout(() => (button.textContent = words('copy')), 2_000);
}
