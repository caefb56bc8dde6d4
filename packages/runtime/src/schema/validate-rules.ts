import type { CompileKeyword } from './features.ts';
import type { Issue } from './issue.ts';
import type { Rule } from './rule.ts';
import { isObject } from './type-guards.ts';

type Members = Readonly<Record<string, unknown>>;

/** Compiles the rules between the members of an object. A feature of operations. */
export const compileRules: CompileKeyword =
  ({ rules = [] }) =>
  (value, found) => {
    if (!isObject(value)) return;
    for (const { rule, message, path } of checkRules(value, rules, '')) found.add(rule, message, path);
  };

/** Checks the rules between the members of an object. A member that is `undefined` counts as absent. */
export function checkRules(value: Members, rules: readonly Rule[], path: string): Issue[] {
  return rules.flatMap((rule) => checkRule(value, rule, path));
}

function checkRule(value: Members, rule: Rule, path: string): Issue[] {
  if ('ordered' in rule) return checkOrder(value, rule.ordered, path);
  if ('exactlyOneOf' in rule) {
    const [first, ...others] = presentIn(value, rule.exactlyOneOf);
    if (first === undefined) return [missing(path, rule.exactlyOneOf[0]!, `exactly one of ${list(rule.exactlyOneOf)}`)];
    return others.map((name) => ({
      path: `${path}/${escapePointer(name)}`,
      rule: 'union',
      message: `must be absent when ${first} is given: exactly one of ${list(rule.exactlyOneOf)} is allowed`,
    }));
  }
  if ('atLeastOneOf' in rule) {
    const isMet = presentIn(value, rule.atLeastOneOf).length > 0;
    return isMet ? [] : [missing(path, rule.atLeastOneOf[0]!, `at least one of ${list(rule.atLeastOneOf)}`)];
  }
  if ('allOrNoneOf' in rule) {
    const [given] = presentIn(value, rule.allOrNoneOf);
    if (given === undefined) return [];
    return absentIn(value, rule.allOrNoneOf).map((name) => required(path, name, `${given} is given`));
  }
  const conditions = Object.entries(rule.when);
  if (!conditions.every(([name, values]) => values.includes(ownValue(value, name) as string))) return [];
  const when = conditions.map(([name]) => `${name} is ${String(value[name])}`).join(' and ');
  return absentIn(value, rule.required).map((name) => required(path, name, when));
}

function checkOrder(value: Members, names: readonly string[], path: string): Issue[] {
  return presentIn(value, names).flatMap((name, index, present): Issue[] => {
    const previous = present[index - 1];
    if (previous === undefined || !isGreater(value[previous], value[name])) return [];
    const message = `must not be less than ${previous}`;
    return [{ path: `${path}/${escapePointer(name)}`, rule: 'range', message }];
  });
}

function isGreater(left: unknown, right: unknown): boolean {
  const isNumber = (one: unknown) => typeof one === 'number' || typeof one === 'bigint';
  if (typeof left === 'string' && typeof right === 'string') return left > right;
  return isNumber(left) && isNumber(right) && (left as number) > (right as number);
}

function presentIn(value: Members, names: readonly string[]): string[] {
  return names.filter((name) => ownValue(value, name) !== undefined);
}

function absentIn(value: Members, names: readonly string[]): string[] {
  return names.filter((name) => ownValue(value, name) === undefined);
}

function ownValue(value: Members, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function missing(path: string, name: string, what: string): Issue {
  return { path: `${path}/${escapePointer(name)}`, rule: 'required', message: `is required: ${what}` };
}

function required(path: string, name: string, when: string): Issue {
  return { path: `${path}/${escapePointer(name)}`, rule: 'required', message: `is required when ${when}` };
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
