import type { Shape } from '../../data/types.ts';
import type { Words } from '../words.ts';
import { exampleOf, exampleOfShape, membersOf } from './example.ts';
import { fieldAt, shapeAt } from './field-at.ts';
import type { Html } from './html.ts';
import { valueAt } from './pointer.ts';
import { readForm } from './read.ts';
import { renderField, renderShape } from './render.ts';

/** A form and the shape it was rendered from. */
export interface Form {
  readonly root: Element;
  readonly shape: Shape;
  readonly words: Words;
}

/** Switches an object to another variant. Fields that both variants have keep their values. */
export function chooseVariant({ root, shape, words }: Form, union: HTMLElement, index: number): void {
  const pointer = union.dataset['u']!;
  const own = shapeAt(shape, pointer, variantChoices(root));
  const variant = own?.variants?.[index];
  if (!own || !variant) return;
  const value = { ...exampleOfShape(variant), ...membersOf(valueAt(readForm(root), pointer)) };
  replace(union, renderShape(own, value, words, pointer, index))
    .querySelector('select')
    ?.focus();
}

/** Adds an item to a list, or adds an optional object. */
export function addItem({ root, shape, words }: Form, list: HTMLElement): void {
  const pointer = list.dataset['l']!;
  const field = fieldAt(shape, pointer, variantChoices(root));
  if (!field) return;
  const value = valueAt(readForm(root), pointer);
  const next = field.items
    ? [...(Array.isArray(value) ? value : []), exampleOf(field.items) ?? '']
    : (exampleOf(field) ?? {});
  const element = replace(list, renderField(field, next, words, pointer));
  const added = field.items
    ? element.querySelector<HTMLElement>(
        `[name="${CSS.escape(`${pointer}/${(next as unknown[]).length - 1}`)}"]:not([type=hidden])`,
      )
    : null;
  (added ?? element.querySelector<HTMLElement>('[name]:not([type=hidden]),button'))?.focus();
}

/** Removes an item from its list, or removes an optional object. */
export function removeItem({ root, shape, words }: Form, list: HTMLElement, item: string): void {
  const pointer = list.dataset['l']!;
  const field = fieldAt(shape, pointer, variantChoices(root));
  if (!field) return;
  const value = valueAt(readForm(root), pointer);
  const index = Number(item.slice(item.lastIndexOf('/') + 1));
  const rest = field.items && Array.isArray(value) ? value.filter((_, at) => at !== index) : undefined;
  const element = replace(list, renderField(field, rest, words, pointer));
  element.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
}

function variantChoices(root: Element): (pointer: string) => number {
  return (pointer) =>
    Number(
      root.querySelector<HTMLSelectElement>(`[data-u="${CSS.escape(pointer)}"] > label > select:not([name])`)?.value ??
        0,
    );
}

function replace(element: HTMLElement, content: Html): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = content.text;
  const replacement = template.content.firstElementChild as HTMLElement;
  element.replaceWith(replacement);
  return replacement;
}
