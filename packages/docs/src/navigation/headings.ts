import type { OperationData } from '../data/types.ts';
import { wordsOf, type Word } from '../words/words.ts';
import type { Locale } from './locale.ts';

/** A heading as the table of contents lists it. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The headings of some sections: their words are their addresses. */
export function headingsOf(sections: readonly Word[], locale: Locale): Heading[] {
  const word = wordsOf(locale);
  return sections.map((section) => ({ depth: 2, slug: section, text: word(section) }));
}

/** The sections of an operation's page, in order. */
export function operationSections({ others, response, notes }: OperationData): readonly Word[] {
  const sections: (Word | false)[] = [
    'run',
    'parameters',
    others.length > 0 && 'filledIn',
    response !== undefined && 'response',
    'examples',
    'errors',
    'sign',
    'samples',
    notes.length > 0 && 'notes',
  ];
  return sections.filter((section) => section !== false);
}

/** The headings of an operation's page. */
export function operationHeadings(operation: OperationData, locale: Locale): Heading[] {
  return headingsOf(operationSections(operation), locale);
}
