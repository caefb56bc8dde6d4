import type { Level } from './change.ts';
import type { Fact } from './spec-facts.ts';

/** What the two facts are of. Callers pass an input and read an output; a change can break only one of them. */
export type FactKind = 'operation' | 'error' | 'input' | 'output';

interface ConstraintChange {
  readonly level: Level;
  readonly text: string;
}

/** Describes how a change of one constraint affects callers. */
type Rule = (before: unknown, after: unknown, kind: FactKind) => ConstraintChange[];

/** The differences between two facts of the same place. */
export function constraintChanges(kind: FactKind, before: Fact, after: Fact): ConstraintChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return (rules[name] ?? otherwise(name))(old, now, kind);
  });
}

const lowerBounds = ['minimum', 'minLength', 'minItems', 'minProperties'];
const upperBounds = ['maximum', 'maxLength', 'maxBytes', 'maxItems', 'maxProperties'];

const rules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(lowerBounds.map((name) => [name, bound(name, 1)])),
  ...Object.fromEntries(upperBounds.map((name) => [name, bound(name, -1)])),
  required: (_, after, kind) =>
    after === true ? narrowed('is now required', kind) : widened('is no longer required', kind),
  nullable: (_, after, kind) =>
    after === true ? widened('may now be null', kind) : narrowed('is no longer null', kind),
  enum: enumChanges,
  type: (before, after, kind) => {
    const text = `changed its type from ${show(before)} to ${show(after)}`;
    if (before === 'integer' && after === 'number') return widened(text, kind);
    return [{ level: 'breaking', text }];
  },
  format: (before, after) => breaking(`changed its format from ${show(before)} to ${show(after)}`),
  isClosed: (_, after, kind) =>
    after === true ? narrowed('no longer accepts other members', kind) : widened('accepts other members', kind),
  rules: (before, after, kind) => ruleChanges(listOf(before), listOf(after), kind),
  responseType: (before, after) => breaking(`changed its response type from ${show(before)} to ${show(after)}`),
  paging: (before, after) =>
    before === undefined
      ? [{ level: 'feature', text: 'can be paged' }]
      : breaking(after === undefined ? 'can no longer be paged' : 'pages in another way'),
  requiredOptions: (before, after) => {
    const added = listOf(after).filter((name) => !listOf(before).includes(name));
    if (added.length > 0) return breaking(`requires the client option ${added.map(show).join(', ')}`);
    return [{ level: 'feature', text: 'requires fewer client options' }];
  },
  // Neither the type of a call nor its result follow from these.
  list: fix('list'),
  sensitive: fix('sensitive'),
  outcomes: fix('outcomes'),
};

/** A constraint without a rule of its own. On an input it may refuse what was accepted. */
function otherwise(name: string): Rule {
  return (before, after, kind) => {
    const text = `changed \`${name}\` from ${show(before)} to ${show(after)}`;
    if (kind !== 'input') return [{ level: 'fix', text }];
    return after === undefined ? [{ level: 'feature', text }] : breaking(text);
  };
}

function fix(name: string): Rule {
  return (before, after) => [{ level: 'fix', text: `changed \`${name}\` from ${show(before)} to ${show(after)}` }];
}

function enumChanges(before: unknown, after: unknown, kind: FactKind): ConstraintChange[] {
  if (before === undefined) return narrowed(`may only be ${values(after)}`, kind);
  if (after === undefined) return widened('may have any value', kind);
  const removed = listOf(before).filter((value) => !listOf(after).includes(value));
  const added = listOf(after).filter((value) => !listOf(before).includes(value));
  return [
    ...(removed.length > 0 ? breaking(`no longer has ${values(removed)}`) : []),
    ...(added.length > 0 ? [{ level: 'feature', text: `may be ${values(added)}` } as const] : []),
  ];
}

/** A bound. `direction` is that in which it refuses more values. */
function bound(name: string, direction: 1 | -1): Rule {
  return (before, after, kind) => {
    const text = `changed its ${name} from ${show(before)} to ${show(after)}`;
    if (kind !== 'input') return [{ level: 'fix', text }];
    const isNarrower =
      before === undefined || (after !== undefined && (number(after) - number(before)) * direction > 0);
    return isNarrower ? narrowed(text, kind) : widened(text, kind);
  };
}

/** A number. Integers beyond the safe range are texts such as `9223372036854775807n`. */
function number(value: unknown): number {
  return Number(String(value).replace(/n$/, ''));
}

function ruleChanges(before: readonly unknown[], after: readonly unknown[], kind: FactKind): ConstraintChange[] {
  const has = (list: readonly unknown[], rule: unknown) => list.some((one) => show(one) === show(rule));
  return [
    ...after.filter((rule) => !has(before, rule)).flatMap((rule) => narrowed(`has the new rule ${show(rule)}`, kind)),
    ...before
      .filter((rule) => !has(after, rule))
      .flatMap((rule) => widened(`no longer has the rule ${show(rule)}`, kind)),
  ];
}

function narrowed(text: string, kind: FactKind): ConstraintChange[] {
  return [{ level: kind === 'input' ? 'breaking' : 'feature', text }];
}

function widened(text: string, kind: FactKind): ConstraintChange[] {
  return [{ level: kind === 'input' ? 'feature' : 'breaking', text }];
}

function breaking(text: string): ConstraintChange[] {
  return [{ level: 'breaking', text }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function values(list: unknown): string {
  return listOf(list).map(show).join(', ');
}

function show(value: unknown): string {
  return value === undefined ? 'none' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
