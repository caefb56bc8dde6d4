import type { Shape } from '../../data/types.ts';
import type { Words } from '../words.ts';
import { exampleOf, exampleOfShape, membersOf } from './example.ts';
import { fieldAt, shapeAt } from './field-at.ts';
import type { Html } from './html.ts';
import { valueAt } from './pointer.ts';
import { readForm } from './read.ts';
import { renderField, renderShape } from './render.ts';

/** A form and what it was made from. */
export interface Form {
  readonly root: Element;
  readonly shape: Shape;
  readonly words: Words;
}

/** Makes an object another of its variants; what both have keeps its value. */
export function chooseVariant({ root, shape, words }: Form, union: HTMLElement, index: number): void {
  const pointer = union.dataset['u']!;
  const own = shapeAt(shape, pointer, chosenIn(root));
  const variant = own?.variants?.[index];
  if (!own || !variant) return;
  const value = { ...exampleOfShape(variant), ...membersOf(valueAt(readForm(root), pointer)) };
  replace(union, renderShape(own, value, words, pointer, index))
    .querySelector('select')
    ?.focus();
}

/** Adds an item to a list, or an object that was not sent. */
export function add({ root, shape, words }: Form, list: HTMLElement): void {
  const pointer = list.dataset['l']!;
  const field = fieldAt(shape, pointer, chosenIn(root));
  if (!field) return;
  const value = valueAt(readForm(root), pointer);
  const fresh = field.items
    ? [...(Array.isArray(value) ? value : []), exampleOf(field.items) ?? '']
    : (exampleOf(field) ?? {});
  const inner = replace(list, renderField(field, fresh, words, pointer));
  const added = field.items
    ? inner.querySelector<HTMLElement>(
        `[name="${CSS.escape(`${pointer}/${(fresh as unknown[]).length - 1}`)}"]:not([type=hidden])`,
      )
    : null;
  (added ?? inner.querySelector<HTMLElement>('[name]:not([type=hidden]),button'))?.focus();
}

/** Takes an item out of its list, or an object out of the input. */
export function cut({ root, shape, words }: Form, list: HTMLElement, item: string): void {
  const pointer = list.dataset['l']!;
  const field = fieldAt(shape, pointer, chosenIn(root));
  if (!field) return;
  const value = valueAt(readForm(root), pointer);
  const index = Number(item.slice(item.lastIndexOf('/') + 1));
  const left = field.items && Array.isArray(value) ? value.filter((_, at) => at !== index) : undefined;
  const inner = replace(list, renderField(field, left, words, pointer));
  inner.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
}

function chosenIn(root: Element): (pointer: string) => number {
  return (pointer) =>
    Number(
      root.querySelector<HTMLSelectElement>(`[data-u="${CSS.escape(pointer)}"] > label > select:not([name])`)?.value ??
        0,
    );
}

function replace(element: HTMLElement, made: Html): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = made.text;
  const fresh = template.content.firstElementChild as HTMLElement;
  element.replaceWith(fresh);
  return fresh;
}
