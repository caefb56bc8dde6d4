import type { ServiceData } from '../data/types.ts';
import type { Word } from '../words/words.ts';

/** The sections of a service's page, in order. */
export function serviceSections({ options, notes }: ServiceData): readonly Word[] {
  return [
    'operations',
    'servers',
    ...(options.length > 0 ? ['options' as const] : []),
    'errors',
    ...(notes.length > 0 ? ['notes' as const] : []),
  ];
}
