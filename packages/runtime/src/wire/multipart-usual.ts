import { maxParts } from './limits.ts';
import type { FormField } from './multipart.ts';

/**
 * Parses the form that nearly all clients send: no text around the parts, lines that end with CR and LF, and one header, the name of the field.
 * Returns `undefined` for any other.
 */
export function parseUsualParts(text: string, boundary: string): FormField<string>[] | undefined {
  if (!text.startsWith(`--${boundary}\r\n`)) return undefined;
  const delimiter = `\n--${boundary}`;
  const fields: FormField<string>[] = [];
  let start = delimiter.length + 1;
  while (fields.length < maxParts) {
    if (!text.startsWith(usualHead, start)) return undefined;
    const nameStart = start + usualHead.length;
    const nameEnd = text.indexOf('"', nameStart);
    const valueStart = nameEnd + usualHeadEnd.length;
    const next = findDelimiter(text, delimiter, valueStart - 1);
    if (nameEnd < 0 || next < 0 || !text.startsWith(usualHeadEnd, nameEnd) || text[next - 1] !== '\r') return undefined;
    const name = text.slice(nameStart, nameEnd);
    if (!isUsualName(name)) return undefined;
    fields.push({ name, value: text.slice(valueStart, next - 1) });
    const end = next + delimiter.length;
    if (text.startsWith('--\r\n', end)) return fields;
    if (!text.startsWith('\r\n', end)) return undefined;
    start = end + 2;
  }
  return undefined;
}

const usualHead = 'Content-Disposition: form-data; name="';
const usualHeadEnd = '"\r\n\r\n';

/** Finds a delimiter, which starts with a line feed. Values have few: to look for one character is faster than for a text. */
function findDelimiter(text: string, delimiter: string, from: number): number {
  let at = text.indexOf('\n', from);
  while (at >= 0 && !text.startsWith(delimiter, at)) at = text.indexOf('\n', at + 1);
  return at;
}

/** Whether a name in quotation marks is the name itself. */
function isUsualName(name: string): boolean {
  return name.length <= 100 && /^[\w-]*$/.test(name);
}
