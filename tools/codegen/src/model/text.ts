import { membersOf } from './members.ts';

/** A text in both languages. */
export interface Text {
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
}

/** The `description` of a schema, a parameter or an error. */
export function descriptionOf(holder: unknown): Text {
  const { description, 'x-zh': zh } = membersOf(holder);
  return text(description, typeof zh === 'string' ? zh : membersOf(zh)['description']);
}

/** The title of a service (`title`) or of an operation (`summary`). */
export function titleOf(holder: unknown, key: 'title' | 'summary'): Text {
  const { [key]: title, 'x-zh': zh } = membersOf(holder);
  return text(title, typeof zh === 'string' ? zh : membersOf(zh)[key]);
}

/** English, a blank line, Chinese. */
export function bothLanguages({ en, zh }: Text): string | undefined {
  return [en, zh].filter(Boolean).join('\n\n') || undefined;
}

function text(en: unknown, zh: unknown): Text {
  return { ...(typeof en === 'string' && { en: en.trim() }), ...(typeof zh === 'string' && { zh: zh.trim() }) };
}

/** A Chinese name and what follows it: a space between them where the name ends in Latin letters. */
export function afterName(name: string, rest: string): string {
  return /[\w)]$/.test(name) ? `${name} ${rest}` : name + rest;
}
