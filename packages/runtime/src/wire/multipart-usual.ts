import type { FormField } from './form-field.ts';
import { maxParts } from './limits.ts';

/**
 * Parses the form that nearly all clients send: no text around the parts, lines that end with CR and LF, and one header, the name of the field.
 * Returns `undefined` for any other.
 */
export function parseUsualParts(text: string, boundary: string): FormField<string>[] | undefined {
  // Also lines that end with LF alone are found.
  const parts = `\n${text}`.split(`\n--${boundary}`);
  const last = parts.length - 1;
  if (parts[0] !== '' || parts[last] !== '--\r\n' || last - 1 > maxParts) return undefined;
  const fields: FormField<string>[] = [];
  for (let at = 1; at < last; at++) {
    const part = parts[at]!;
    const [head, name] = usualHead.exec(part) ?? [];
    if (head === undefined || name === undefined || part.charCodeAt(part.length - 1) !== cr) return undefined;
    fields.push({ name: sharedName(name), value: part.slice(head.length, -1) });
  }
  return fields;
}

const cr = 13;

/** The head of a part with a name that needs no decoding. */
const usualHead = /^\r\nContent-Disposition: form-data; name="([\w-]*)"\r\n\r\n/;

/** Names of fields, as the engine keeps names of members. Bounded, because a client chooses them. */
const names = new Map<string, string>();
const [maxNames, maxNameLength] = [1_000, 64];

/** Returns one text for equal names, so that what is looked up by a name is not hashed again. */
function sharedName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const [shared = name] = Object.keys({ [name]: true });
  if (names.size < maxNames && name.length <= maxNameLength) names.set(shared, shared);
  return shared;
}
