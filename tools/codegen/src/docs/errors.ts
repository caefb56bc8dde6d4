import type { ErrorData, SightingData } from '@polyface/docs/data';
import { itemsOf, type Members } from '../model/members.ts';
import { descriptionOf } from '../model/text.ts';
import { textData } from './text.ts';

/** The error codes of a service or an operation with all their texts (`x-errors`). */
export function errorsData(holder: Members): ErrorData[] {
  return itemsOf(holder['x-errors']).map((entry) => {
    const { code, kind, retry = 'never', cure, seen } = entry;
    return {
      code: String(code),
      kind,
      retry,
      description: textData(descriptionOf(entry)) ?? { en: '', zh: '' },
      cure: textData(descriptionOf(cure)),
      seen: itemsOf(seen).map(sightingData),
    } as ErrorData;
  });
}

function sightingData(seen: Members): SightingData {
  const { status, message, kind, retry } = seen;
  return {
    status: Number(status),
    message: String(message ?? ''),
    kind,
    retry,
    description: textData(descriptionOf(seen)),
  } as SightingData;
}
