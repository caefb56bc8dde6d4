import { membersOf } from '../members.ts';

/** A text in English and Chinese. */
export interface Text {
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
}

/** The `description` of a schema, a parameter or an error. */
export function descriptionOf(holder: unknown): Text {
  const { description, 'x-zh': zh } = membersOf(holder);
  return toText(description, typeof zh === 'string' ? zh : membersOf(zh)['description']);
}

/** The title of a service (`title`) or of an operation (`summary`). */
export function titleOf(holder: unknown, key: 'title' | 'summary'): Text {
  const { [key]: title, 'x-zh': zh } = membersOf(holder);
  return toText(title, typeof zh === 'string' ? zh : membersOf(zh)[key]);
}

/** Joins both languages: English, a blank line, Chinese. */
export function joinLanguages({ en, zh }: Text): string | undefined {
  return [en, zh].filter(Boolean).join('\n\n') || undefined;
}

function toText(en: unknown, zh: unknown): Text {
  return {
    ...(typeof en === 'string' && { en: unwrapLines(en) }),
    ...(typeof zh === 'string' && { zh: unwrapLines(zh) }),
  };
}

/** Joins the lines of each paragraph and list item, as Markdown does. Keeps the line breaks before list items and around blank lines. */
function unwrapLines(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const [first, ...others] = text
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  let joined = first!;
  let last = joined;
  for (const line of others) {
    const startsBlock = line === '' || last === '' || /^\s*([-*]|\d+\.)\s/.test(line);
    const next = startsBlock ? line : line.trimStart();
    joined += startsBlock ? `\n${line}` : separator(last.slice(-1), next.charAt(0)) + next;
    last = next;
  }
  return joined;
}

/** What separates two lines that end and start with a character: a space, except between Chinese characters and beside full-width punctuation. */
function separator(before: string, after: string): string {
  const areChinese = chinese.test(before) && chinese.test(after);
  return areChinese || fullWidth.test(before) || fullWidth.test(after) ? '' : ' ';
}

const chinese = /[\u2e80-\u9fff\uf900-\ufaff]/;
const fullWidth = /[\u3000-\u303f\uff00-\uff60]/;

/** Appends Chinese text to a name, with a space if the name ends in a Latin letter, a digit or a parenthesis. */
export function appendToName(name: string, rest: string): string {
  return /[\w)]$/.test(name) ? `${name} ${rest}` : name + rest;
}
