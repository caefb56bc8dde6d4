import type { ErrorFact, ErrorTable, Kind, Retry } from '@polyface/runtime';
import { itemsOf, type Members } from './members.ts';

/** How an error code was seen: the HTTP status and the vendor's own words. */
export interface Sighting {
  readonly status: number;
  readonly message: string;
}

/** What the runtime knows of the error codes of a service or an operation (`x-errors`). */
export function errorTable(holder: Members): ErrorTable {
  return Object.fromEntries(itemsOf(holder['x-errors']).map((entry) => [String(entry['code']), fact(entry)]));
}

/** How the codes were seen. */
export function sightingsOf(holder: Members): Record<string, Sighting[]> {
  return Object.fromEntries(
    itemsOf(holder['x-errors']).map((entry) => [String(entry['code']), itemsOf(entry['seen']).map(sighting)]),
  );
}

function fact(entry: Members): ErrorFact {
  const kind = entry['kind'] as Kind;
  const retry = (entry['retry'] ?? 'never') as Retry;
  const cases = itemsOf(entry['seen']).flatMap((seen) => {
    const otherKind = seen['kind'] !== undefined && seen['kind'] !== kind;
    const otherRetry = seen['retry'] !== undefined && seen['retry'] !== retry;
    if (!otherKind && !otherRetry) return [];
    return [
      {
        ...sighting(seen),
        ...(otherKind && { kind: seen['kind'] as Kind }),
        ...(otherRetry && { retry: seen['retry'] as Retry }),
      },
    ];
  });
  return { kind, ...(retry !== 'never' && { retry }), ...(cases.length > 0 && { cases }) };
}

function sighting({ status, message }: Members): Sighting {
  return { status: Number(status), message: String(message ?? '') };
}
