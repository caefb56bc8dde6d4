import { stringifyJson } from '@polyface/runtime/server';
import type { Field } from '../../data/types.ts';
import type { Words } from '../words.ts';
import { isPicture } from './example.ts';
import { Html, html } from './html.ts';
import { stepsOf } from './pointer.ts';

/**
 * How the text of a control is parsed (attribute `data-t`): text (`s`, the default), number (`n`), integer (`i`), boolean (`b`), JSON (`j`)
 * or bytes from Base64 (`x`). `a` and `o` mark the place of an array or an object.
 */
export type Reading = 's' | 'n' | 'i' | 'b' | 'j' | 'x' | 'a' | 'o';

/** How the control of a field is parsed. */
export function readingOf(field: Field): Reading {
  if (field.anyOf || field.type === 'any' || field.type === 'object') return 'j';
  if (field.format === 'binary') return 'x';
  return ({ number: 'n', integer: 'i', boolean: 'b' } as const)[field.type as 'number'] ?? 's';
}

/** Renders a hidden control: a constant value, or the place of an array or an object. */
export function hiddenControl(pointer: string, reading: Reading, value = ''): Html {
  return new Html(
    html`<input type="hidden" name="${pointer}" data-t="${reading}" ${value !== '' && html` value="${value}"`} />`.text,
  );
}

/** Renders the control of a scalar value. */
export function renderControl(field: Field, pointer: string, value: unknown, label: string, words: Words): Html {
  const reading = readingOf(field);
  const shared = html`name="${pointer}"${reading !== 's' && html` data-t="${reading}"`}${descriptionId(pointer)}${field.required && value !== null && html` required`}${value === null && html` data-null`}`;
  const text =
    value === undefined || value === null ? '' : typeof value === 'object' ? stringifyJson(value) : String(value);
  const choices = field.enum ?? (field.type === 'boolean' ? [true, false] : undefined);
  if (choices) return renderSelect(choices, shared, text, field.required, words);
  if (isPicture(field)) {
    return html`<textarea ${shared} rows="2" spellcheck="false">${text}</textarea></label><label class="pick">${words('file')}<input type="file" aria-label="${words('file')} ${label}">`;
  }
  if (reading === 'j') return html`<textarea ${shared} rows="2" placeholder="JSON">${text}</textarea>`;
  const hint = field.example ?? field.default;
  const placeholder =
    text === '' &&
    hint !== undefined &&
    hint !== '' &&
    String(hint).length < 40 &&
    html` placeholder="${String(hint)}"`;
  if (reading === 's') return html`<input ${shared} value="${text}" ${placeholder} />`;
  const step = reading === 'n' && html` step="any"`;
  return html`<input type="number" ${step} ${shared} value="${text}" ${placeholder} />`;
}

/** Refers to the row of the parameter table that describes a top-level field. */
function descriptionId(pointer: string): Html | false {
  const [name, ...inner] = stepsOf(pointer);
  return inner.length === 0 && html` aria-describedby="p-${name}"`;
}

function renderSelect(
  choices: readonly (string | number | boolean | null)[],
  attributes: Html,
  selected: string,
  required: boolean,
  words: Words,
): Html {
  const all = choices.map(String);
  const empty = (!required || !all.includes(selected)) && html`<option value="">${words('notSent')}</option>`;
  const options = all.map(
    (choice) =>
      html`<option${choice === selected && html` selected`}>${choice}</option${choice === selected && html` selected`}>`,
  );
  return html`<select ${attributes}>
    ${empty}${options}
  </select>`;
}
