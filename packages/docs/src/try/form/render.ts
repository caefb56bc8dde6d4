import type { Field, Shape } from '../../data/types.ts';
import type { Words } from '../words.ts';
import { hiddenControl, renderControl } from './control.ts';
import { membersOf, variantOf } from './example.ts';
import { Html, html } from './html.ts';
import { childPointer } from './pointer.ts';

/** Forms with more empty optional fields than this collapse them. */
const maximumOpen = 2;

/** Renders the fields of an object with the members of a value. `pointer` is the place of the object in the input. */
export function renderShape(shape: Shape, value: unknown, words: Words, pointer = '', choice?: number): Html {
  const { fields, variants } = shape;
  if (!variants) return renderFields(fields, membersOf(value), words, pointer);
  const index = choice ?? variantOf(variants, value);
  const variant = variants[index]!;
  const { tag } = variant;
  const options = variants.map(({ name, tag: discriminator }, at) => {
    const label = discriminator ? String(discriminator.value) : name;
    return html`<option value="${at}" ${at === index && html` selected`}>${label}</option>`;
  });
  const fixed = variant.fields.find(({ name }) => name === tag?.field);
  const rest: Shape = fixed ? { ...variant, fields: variant.fields.filter((field) => field !== fixed) } : variant;
  const reading = fixed && typeof tag!.value === 'string' ? 's' : 'j';
  return html`<div data-u="${pointer}">
    <label class="f"
      ><span${tag && html` class="r"`}>${tag?.field ?? words('variant')}</span
      ><select>
        ${options}
      </select></label
    >${fixed && hiddenControl(childPointer(pointer, tag!.field), reading, String(tag!.value))}${renderShape(rest, value, words, pointer)}
  </div>`;
}

function renderFields(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  words: Words,
  pointer: string,
): Html {
  const isOpen = ({ name, required }: Field) => required || values[name] !== undefined;
  const collapsed = fields.filter((field) => !isOpen(field));
  const render = (field: Field) => renderField(field, values[field.name], words, childPointer(pointer, field.name));
  if (collapsed.length <= maximumOpen) return html`${fields.map(render)}`;
  return html`${fields.filter(isOpen).map(render)}
    <details>
      <summary>${words('optional')} (${collapsed.length})</summary>
      ${collapsed.map(render)}
    </details>`;
}

/** Renders a field with its label. */
export function renderField(field: Field, value: unknown, words: Words, pointer: string): Html {
  const required = field.required && html` class="r"`;
  if (field.type === 'array' && field.items) {
    const items = Array.isArray(value) ? value : [];
    const rows = items.map((item, index) =>
      renderItem(field.items!, item, words, childPointer(pointer, index), field.name),
    );
    return html`<fieldset data-l="${pointer}">
      <legend${required}>${field.name}</legend>
      ${value === null ? hiddenControl(pointer, 'j', 'null') : (field.required || items.length > 0) && hiddenControl(pointer, 'a')}${rows}<button type="button" data-add>
        ${words('add')}
      </button>
    </fieldset>`;
  }
  if (field.shape) return renderObject(field, field.shape, value, words, pointer);
  return html`<label class="f"
    ><span${required}>${field.name}</span>${renderControl(field, pointer, value, field.name, words)}</label
  >`;
}

/** Renders an object. If it is optional, a button adds or removes it. */
function renderObject(field: Field, shape: Shape, value: unknown, words: Words, pointer: string): Html {
  const { name, required } = field;
  const isPresent = value !== null && (required || value !== undefined);
  const button = (action: 'data-add' | 'data-remove', label: string) =>
    !required && html`<button type="button" ${new Html(action)}>${label}</button>`;
  return html`<fieldset data-l="${pointer}">
    <legend${required && html` class="r"`}>${name}</legend>
    ${
      isPresent
        ? html`${hiddenControl(pointer, 'o')}${renderShape(shape, value, words, pointer)}${button('data-remove', words('remove'))}`
        : html`${value === null && hiddenControl(pointer, 'j', 'null')}${button('data-add', words('add'))}`
    }
  </fieldset>`;
}

/** Renders a list item with its remove button. */
function renderItem(item: Field, value: unknown, words: Words, pointer: string, list: string): Html {
  const number = Number(pointer.slice(pointer.lastIndexOf('/') + 1)) + 1;
  const label = `${list} ${number}`;
  const removeButton = html`<button type="button" data-remove="${pointer}" aria-label="${words('remove')} ${label}">
    ×
  </button>`;
  if (item.shape || item.type === 'array') {
    const field = { ...item, name: label, required: true };
    return html`<div class="i">${renderField(field, value, words, pointer)}${removeButton}</div>`;
  }
  return html`<div class="i">
    <label
      ><span class="sr-only">${label}</span
      >${renderControl({ ...item, required: false }, pointer, value, label, words)}</label
    >${removeButton}
  </div>`;
}
