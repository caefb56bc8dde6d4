import type { Issue } from './issue.ts';
import type { Schema } from './schema.ts';
import { isObject, validate } from './validate.ts';

/** Holds a value against a union: exactly `one` of the branches must fit, or `any`. */
export function checkUnion(value: unknown, branches: readonly Schema[], path: string, how: 'one' | 'any'): Issue[] {
  const results = branches.map((branch) => validate(value, branch, path));
  const fitting = results.filter((issues) => issues.length === 0).length;
  if (fitting === 1 || (fitting > 1 && how === 'any')) return [];
  if (fitting > 1) return [{ path, rule: 'union', message: `fits more than one of ${names(branches)}` }];

  const meant = branches.flatMap((branch, index) =>
    isMeant(value, branch) ? [{ branch, issues: results[index]! }] : [],
  );
  if (meant.length === 1) return conditional(meant[0]!.branch, meant[0]!.issues);
  const wrong = wrongDiscriminator(value, branches, path);
  if (wrong) return [wrong];
  const nearest = [...results].sort((left, right) => left.length - right.length);
  const clear = nearest.length === 1 || nearest[0]!.length < nearest[1]!.length;
  return clear ? nearest[0]! : [{ path, rule: 'union', message: `fits none of ${names(branches)}` }];
}

/** The members of a branch that say which branch it is: required, with one value. */
function discriminators(branch: Schema): [name: string, value: unknown][] {
  return (branch.required ?? []).flatMap((name): [string, unknown][] => {
    const values = branch.properties?.[name]?.enum;
    return values?.length === 1 ? [[name, values[0]]] : [];
  });
}

function isMeant(value: unknown, branch: Schema): boolean {
  const marks = discriminators(branch);
  return isObject(value) && marks.length > 0 && marks.every(([name, mark]) => value[name] === mark);
}

function conditional(branch: Schema, issues: Issue[]): Issue[] {
  const condition = discriminators(branch).map(([name, value]) => `${name} is ${String(value)}`);
  return issues.map((issue) =>
    issue.rule === 'required' ? { ...issue, message: `is required when ${condition.join(' and ')}` } : issue,
  );
}

function wrongDiscriminator(value: unknown, branches: readonly Schema[], path: string): Issue | undefined {
  const [name] = discriminators(branches[0]!)[0] ?? [];
  if (name === undefined || !isObject(value)) return undefined;
  const marks = branches.map((branch) => discriminators(branch).find(([one]) => one === name)?.[1]);
  if (marks.includes(undefined)) return undefined;
  const known = marks.map((mark) => JSON.stringify(mark)).join(', ');
  const missing = value[name] === undefined;
  return {
    path: `${path}/${name}`,
    rule: missing ? 'required' : 'enum',
    message: `${missing ? 'is required: ' : 'must be '}one of ${known}`,
  };
}

function names(branches: readonly Schema[]): string {
  return branches.map((branch, index) => branch.name ?? `form ${index + 1}`).join(', ');
}
