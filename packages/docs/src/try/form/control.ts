import type { Field } from '../../data/types.ts';
import type { Words } from '../words.ts';
import { isPicture } from './example.ts';
import { Html, html } from './html.ts';
import { stepsOf } from './pointer.ts';

/**
 * How the text of a control is to be read (`data-t`): as a text when it has no such mark, else as a number (`n`), an integer (`i`), a
 * boolean (`b`), JSON (`j`), bytes from Base64 (`x`); a mark that an array (`a`) or an object (`o`) stands here.
 */
export type Reading = 's' | 'n' | 'i' | 'b' | 'j' | 'x' | 'a' | 'o';

/** How a value is read. */
export function readingOf(field: Field): Reading {
  if (field.anyOf || field.type === 'any' || field.type === 'object') return 'j';
  if (field.format === 'binary') return 'x';
  return ({ number: 'n', integer: 'i', boolean: 'b' } as const)[field.type as 'number'] ?? 's';
}

/** A mark that something stands at a pointer, where no control says so. */
export function mark(pointer: string, reading: Reading, value = ''): Html {
  return new Html(
    html`<input type="hidden" name="${pointer}" data-t="${reading}" ${value !== '' && html` value="${value}"`} />`.text,
  );
}

/** The control of a value that is one text, number or choice. */
export function control(field: Field, pointer: string, value: unknown, label: string, words: Words): Html {
  const reading = readingOf(field);
  const shared = html`name="${pointer}"${reading !== 's' && html` data-t="${reading}"`}${described(pointer)}${field.required && html` required`}`;
  const shown =
    value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const choices = field.enum ?? (field.type === 'boolean' ? [true, false] : undefined);
  if (choices) return select(choices, shared, shown, field.required, words);
  if (isPicture(field)) {
    return html`<textarea ${shared} rows="2" spellcheck="false">${shown}</textarea></label><label class="pick">${words('file')}<input type="file" aria-label="${words('file')} ${label}">`;
  }
  if (reading === 'j') return html`<textarea ${shared} rows="2" placeholder="JSON">${shown}</textarea>`;
  const hint = field.example ?? field.default;
  const placeholder =
    shown === '' &&
    hint !== undefined &&
    hint !== '' &&
    String(hint).length < 40 &&
    html` placeholder="${String(hint)}"`;
  if (reading === 's') return html`<input ${shared} value="${shown}" ${placeholder} />`;
  const step = reading === 'n' && html` step="any"`;
  return html`<input type="number" ${step} ${shared} value="${shown}" ${placeholder} />`;
}

/** The row of the table of parameters that describes a member. */
function described(pointer: string): Html | false {
  const [name, ...inner] = stepsOf(pointer);
  return inner.length === 0 && html` aria-describedby="p-${name}"`;
}

function select(
  choices: readonly (string | number | boolean | null)[],
  attributes: Html,
  shown: string,
  required: boolean,
  words: Words,
): Html {
  const all = choices.map(String);
  const empty = (!required || !all.includes(shown)) && html`<option value="">${words('notSent')}</option>`;
  const options = all.map(
    (choice) =>
      html`<option${choice === shown && html` selected`}>${choice}</option${choice === shown && html` selected`}>`,
  );
  return html`<select ${attributes}>
    ${empty}${options}
  </select>`;
}
