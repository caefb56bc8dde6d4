import { assemble, type Entry } from './assemble.ts';
import type { Reading } from './control.ts';

/** A control of a form that holds a part of the input. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls that hold the input, in the order of the page. */
export function controlsOf(root: Element): Control[] {
  return [...root.querySelectorAll<Control>('[name^="/"]')];
}

/** The input a form holds. The page is where it lives: there is no copy. */
export function readForm(root: Element): Record<string, unknown> {
  const entries = controlsOf(root).map((control): Entry => ({
    name: control.name,
    reading: (control.dataset['t'] ?? 's') as Reading,
    value: control.value,
  }));
  return assemble(entries);
}
