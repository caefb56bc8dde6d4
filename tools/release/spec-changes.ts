import type { Change, Level } from './change.ts';
import { constraintChanges } from './constraint-changes.ts';
import type { Fact, SpecFacts } from './spec-facts.ts';

/** The differences between the facts of all services of the last release and of now. */
export function specChanges(
  before: Readonly<Record<string, SpecFacts>>,
  after: Readonly<Record<string, SpecFacts>>,
): Change[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id): Change[] => {
    const [old, now] = [before[id], after[id]];
    if (!now) return [{ level: 'breaking', subject: id, text: 'the service was removed' }];
    if (!old) return [{ level: 'feature', subject: id, text: 'the service was added' }];
    return serviceChanges(id, old, now);
  });
}

function serviceChanges(id: string, before: SpecFacts, after: SpecFacts): Change[] {
  const removed = Object.keys(before).filter((place) => !(place in after));
  const added = Object.keys(after).filter((place) => !(place in before));
  return [
    ...outermost(removed)
      .filter((place) => !hasError(after, place))
      .map((place) => changeOf(id, place, 'breaking', 'was removed')),
    ...outermost(added)
      .filter((place) => !hasError(before, place))
      .map((place) => addition(id, place, after[place]!)),
    ...Object.keys(after)
      .filter((place) => place in before)
      .flatMap((place) => changesAt(id, place, before[place]!, after[place]!)),
  ];
}

/** The places that are not inside another one of the list. */
function outermost(places: readonly string[]): string[] {
  const all = new Set(places);
  return places.filter((place) => {
    for (let end = place.length - 1; end > 0; end--)
      if (' .[('.includes(place[end]!) && all.has(place.slice(0, end))) return false;
    return true;
  });
}

/** Whether an error code that is listed elsewhere now applies to the same operations. */
function hasError(facts: SpecFacts, place: string): boolean {
  const [, operation, code] = /^(?:(\w+) )?error (.*)$/.exec(place) ?? [];
  if (code === undefined) return false;
  if (operation !== undefined) return `error ${code}` in facts;
  const operations = Object.keys(facts).filter((other) => /^\w+$/.test(other));
  return operations.length > 0 && operations.every((other) => `${other} error ${code}` in facts);
}

function addition(id: string, place: string, fact: Fact): Change {
  if (/^\w+ input.*\.[^.]+$/.test(place) && fact['required'] === true)
    return changeOf(id, place, 'breaking', 'was added and is required');
  if (/^\w+ input.*\(part \d+\)$/.test(place)) return changeOf(id, place, 'breaking', 'was added as a condition');
  return changeOf(id, place, 'feature', 'was added');
}

function changesAt(id: string, place: string, before: Fact, after: Fact): Change[] {
  const side = /^\w+ output/.test(place) ? 'output' : 'input';
  const kind = /^\w+$/.test(place) ? 'operation' : /^(\w+ )?error /.test(place) ? 'error' : side;
  return constraintChanges(kind, before, after).map(({ level, text }) => changeOf(id, place, level, text));
}

function changeOf(id: string, place: string, level: Level, text: string): Change {
  const [, operation, rest = place] = /^(?!option |error )(\w+)(?: (.*))?$/.exec(place) ?? [];
  const subject = operation === undefined ? id : `${id}/${operation}`;
  if (rest === place && operation !== undefined) return { level, subject, text: `the operation ${text}` };
  return { level, subject, text: `${nameOf(rest)} ${text}` };
}

/** `input(CompareWithPhoto).Name` → ``the input `Name` of `CompareWithPhoto` `` */
function nameOf(place: string): string {
  const [kind = '', name] = place.split(/(?<=^\w+) /);
  if (name !== undefined) return `the ${kind === 'error' ? 'error code' : 'client option'} \`${name}\``;
  const [, side = '', path = ''] = /^(input|output)(.*)$/.exec(place) ?? [];
  return path === '' ? `the ${side}` : `the ${side} \`${path.replace(/^\./, '')}\``;
}
