import type { Field, Shape } from '../../data/types.ts';
import type { Words } from '../words.ts';
import { control, mark } from './control.ts';
import { membersOf, variantOf } from './example.ts';
import { html, type Html } from './html.ts';
import { within } from './pointer.ts';

/** So many empty optional fields stand open. */
const open = 2;

/** The fields of an object, filled in from a value. `pointer` is where the object stands in the input. */
export function renderShape(shape: Shape, value: unknown, words: Words, pointer = '', chosen?: number): Html {
  const { fields, variants } = shape;
  if (!variants) return renderFields(fields, membersOf(value), words, pointer);
  const index = chosen ?? variantOf(variants, value);
  const { tag } = variants[index]!;
  const options = variants.map(({ name, tag: own }, at) => {
    const told = own ? String(own.value) : name;
    return html`<option value="${at}" ${at === index && html` selected`}>${told}</option>`;
  });
  const inner = variants[index]!;
  const fixed = inner.fields.find(({ name }) => name === tag?.field);
  const rest: Shape = fixed ? { ...inner, fields: inner.fields.filter((field) => field !== fixed) } : inner;
  const known = fixed && typeof tag!.value === 'string' ? 's' : 'j';
  return html`<div data-u="${pointer}">
    <label class="f"
      ><span${tag && html` class="r"`}>${tag?.field ?? words('variant')}</span
      ><select>
        ${options}
      </select></label
    >${fixed && mark(within(pointer, tag!.field), known, String(tag!.value))}${renderShape(rest, value, words, pointer)}
  </div>`;
}

function renderFields(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  words: Words,
  pointer: string,
): Html {
  const isOpen = ({ name, required }: Field) => required || values[name] !== undefined;
  const folded = fields.filter((field) => !isOpen(field));
  const draw = (field: Field) => renderField(field, values[field.name], words, within(pointer, field.name));
  if (folded.length <= open) return html`${fields.map(draw)}`;
  return html`${fields.filter(isOpen).map(draw)}
    <details>
      <summary>${words('optional')} (${folded.length})</summary>
      ${folded.map(draw)}
    </details>`;
}

/** A field with its label. */
export function renderField(field: Field, value: unknown, words: Words, pointer: string): Html {
  const required = field.required && html` class="r"`;
  if (field.type === 'array' && field.items) {
    const items = Array.isArray(value) ? value : [];
    const drawn = items.map((item, index) => renderItem(field.items!, item, words, within(pointer, index), field.name));
    return html`<fieldset data-l="${pointer}">
      <legend${required}>${field.name}</legend>
      ${(field.required || items.length > 0) && mark(pointer, 'a')}${drawn}<button type="button" data-add>
        ${words('add')}
      </button>
    </fieldset>`;
  }
  if (field.shape) return renderObject(field, field.shape, value, words, pointer);
  return html`<label class="f"
    ><span${required}>${field.name}</span>${control(field, pointer, value, field.name, words)}</label
  >`;
}

/** An object that may be there once: while it is not sent, a button adds it. */
function renderObject(field: Field, shape: Shape, value: unknown, words: Words, pointer: string): Html {
  const { name, required } = field;
  const there = required || value !== undefined;
  const button = (does: 'data-add' | 'data-cut', word: string) =>
    !required && html`<button type="button" ${does === 'data-add' ? html`data-add` : html`data-cut`}>${word}</button>`;
  return html`<fieldset data-l="${pointer}">
    <legend${required && html` class="r"`}>${name}</legend>
    ${
      there
        ? html`${mark(pointer, 'o')}${renderShape(shape, value, words, pointer)}${button('data-cut', words('remove'))}`
        : button('data-add', words('add'))
    }
  </fieldset>`;
}

/** An item of a list, with the button that takes it out. */
function renderItem(item: Field, value: unknown, words: Words, pointer: string, list: string): Html {
  const number = Number(pointer.slice(pointer.lastIndexOf('/') + 1)) + 1;
  const label = `${list} ${number}`;
  const cut = html`<button type="button" data-cut="${pointer}" aria-label="${words('remove')} ${label}">×</button>`;
  if (item.shape || item.type === 'array') {
    const named = { ...item, name: label, required: true };
    return html`<div class="i">${renderField(named, value, words, pointer)}${cut}</div>`;
  }
  return html`<div class="i">
    <label
      ><span class="sr-only">${label}</span
      >${control({ ...item, required: false }, pointer, value, label, words)}</label
    >${cut}
  </div>`;
}
