import type { OperationData } from '../data/types.ts';
import { wordsOf, type Word } from '../words/words.ts';
import type { Locale } from './locale.ts';

/** A heading in the table of contents. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The headings of some sections. The key of a section is its anchor. */
export function headingsOf(sections: readonly Word[], locale: Locale): Heading[] {
  const word = wordsOf(locale);
  return sections.map((section) => ({
    depth: 2,
    slug: section,
    text: word(section),
  }));
}

/** The sections of an operation's page below its request, in order. */
export function operationSections({ others, response, outcomes, notes }: OperationData): readonly Word[] {
  const sections: (Word | false)[] = [
    'parameters',
    others.length > 0 && 'setByClient',
    response !== undefined && 'response',
    outcomes !== undefined && 'outcomes',
    'examples',
    'errors',
    notes.length > 0 && 'notes',
    'sign',
  ];
  return sections.filter((section) => section !== false);
}

/** The headings of an operation's page. */
export function operationHeadings(operation: OperationData, locale: Locale): Heading[] {
  return headingsOf(operationSections(operation), locale);
}
