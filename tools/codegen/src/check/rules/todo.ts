import type { Source } from '../../source.ts';
import type { Findings } from '../findings.ts';
import { childrenOf, containsKey, isRecord, nameOf, rootOf, type Place } from '../place.ts';

/** Reports every `x-todo` with its text. */
export function checkTodos(source: Source, findings: Findings): void {
  const visit = (place: Place): void => {
    for (const child of childrenOf(place)) {
      if (isRecord(place.value) && nameOf(child) === 'x-todo') reportTodo(child, findings);
      else visit(child);
    }
  };
  if (containsKey(source.data, 'x-todo')) visit(rootOf(source));
}

function reportTodo(place: Place, findings: Findings): void {
  const { value } = place;
  const text = typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ') : '';
  if (text === '') findings.invalid(place, '`x-todo` is empty. Remove it.');
  else findings.invalid(place, `To do: ${text}${text.endsWith('.') ? '' : '.'} Then remove the x-todo.`);
}
