import type { Source } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { isRecord, nameOf, rootOf, within, type Place } from '../place.ts';

/** No `x-todo` is left: each is refused with its own text. */
export function checkTodos(source: Source, findings: Findings): void {
  const search = (place: Place): void => {
    for (const child of within(place)) {
      if (isRecord(place.value) && nameOf(child) === 'x-todo') tell(child, findings);
      else search(child);
    }
  };
  search(rootOf(source));
}

function tell(place: Place, findings: Findings): void {
  const { value } = place;
  const what = typeof value === 'string' && value.trim() !== '' ? value.trim().replaceAll(/\s+/g, ' ') : undefined;
  const end = what?.endsWith('.') ? '' : '.';
  const message = what ? `To do: ${what}${end} Then remove the x-todo.` : 'An `x-todo` without a text. Remove it.';
  findings.todo(place, message);
}
