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
  const lines = text.trim().split('\n');
  return lines
    .map((line) => line.trimEnd())
    .reduce((joined, line) => {
      const startsBlock = line === '' || joined.endsWith('\n') || /^\s*([-*]|\d+\.)\s/.test(line);
      if (startsBlock) return `${joined}\n${line}`;
      const next = line.trimStart();
      return joined + separator(joined, next) + next;
    });
}

/** A space, except between Chinese characters and beside full-width punctuation. */
function separator(before: string, after: string): string {
  const isChinese = /[\u2e80-\u9fff\uf900-\ufaff]$/.test(before) && /^[\u2e80-\u9fff\uf900-\ufaff]/.test(after);
  const isFullWidth = /[\u3000-\u303f\uff00-\uff60]$/.test(before) || /^[\u3000-\u303f\uff00-\uff60]/.test(after);
  return isChinese || isFullWidth ? '' : ' ';
}

/** Appends Chinese text to a name, with a space if the name ends in a Latin letter, a digit or a parenthesis. */
export function appendToName(name: string, rest: string): string {
  return /[\w)]$/.test(name) ? `${name} ${rest}` : name + rest;
}
