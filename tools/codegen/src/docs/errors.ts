import type { ErrorData, ObservedErrorData } from '@polyface/docs/data';
import { itemsOf, type Members } from '../members.ts';
import { descriptionOf } from '../model/text.ts';
import { textData } from './text.ts';

/** The error codes of a service or an operation with all their texts (`x-errors`). */
export function errorsData(holder: Members): ErrorData[] {
  return itemsOf(holder['x-errors']).map((entry) => {
    const { code, kind, retry = 'never', resolution, observed } = entry;
    return {
      code: String(code),
      kind,
      retry,
      description: textData(descriptionOf(entry)) ?? { en: '', zh: '' },
      resolution: textData(descriptionOf(resolution)),
      observed: itemsOf(observed).map(observedErrorData),
    } as ErrorData;
  });
}

function observedErrorData(observed: Members): ObservedErrorData {
  const { status, message, kind, retry } = observed;
  return {
    status: Number(status),
    message: String(message ?? ''),
    kind,
    retry,
    description: textData(descriptionOf(observed)),
  } as ObservedErrorData;
}
