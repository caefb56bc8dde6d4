import { assemble, type Entry } from './assemble.ts';
import type { Reading } from './control.ts';

/** A form control that holds a part of the input. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form, in document order. */
export function controlsOf(root: Element): Control[] {
  return [...root.querySelectorAll<Control>('[name^="/"]')];
}

/** Reads the input from a form. */
export function readForm(root: Element): Record<string, unknown> {
  const entries = controlsOf(root).map((control): Entry => ({
    name: control.name,
    reading: (control.dataset['t'] ?? 's') as Reading,
    value: control.value,
    isNull: control.dataset['null'] !== undefined,
  }));
  return assemble(entries);
}
