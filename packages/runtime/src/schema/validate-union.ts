import type { Issue } from './issue.ts';
import type { Schema } from './schema.ts';
import { isObject } from './type-guards.ts';

/** A branch of a union and the issues that a value has by it; no issue means that the branch matches. */
export interface BranchResult {
  readonly branch: Schema;
  readonly issues: readonly Issue[];
  readonly issueCount: number;
}

type Found = Omit<BranchResult, 'branch'>;

/**
 * Returns the issues of a value that a union does not accept, given the result of each branch. If no branch matches, those of the branch that the
 * value most likely means: the one its discriminator selects, otherwise the one with the fewest issues.
 */
export function unionIssues(value: unknown, results: readonly BranchResult[]): Found {
  if (results.some(({ issueCount }) => issueCount === 0))
    return single({ rule: 'union', message: `must match exactly one of ${branchNames(results)}, not several` });
  const selected = results.filter(({ branch }) => isSelected(value, branch));
  if (selected.length === 1) return withCondition(selected[0]!);
  const discriminatorIssue = checkDiscriminator(value, results);
  if (discriminatorIssue) return single(discriminatorIssue);
  const [nearest, second] = [...results].sort((left, right) => left.issueCount - right.issueCount);
  const isUnambiguous = !second || nearest!.issueCount < second.issueCount;
  return isUnambiguous ? nearest! : single({ rule: 'union', message: `must match one of ${branchNames(results)}` });
}

function single(issue: Omit<Issue, 'path'> & { readonly path?: string }): Found {
  return { issues: [{ path: '', ...issue }], issueCount: 1 };
}

/** The members that identify a branch: required, with exactly one allowed value. */
export function discriminators(branch: Schema): readonly (readonly [name: string, value: unknown])[] {
  const known = discriminatorsOf.get(branch);
  if (known) return known;
  const found = (branch.required ?? []).flatMap((name): [string, unknown][] => {
    const values = branch.properties?.[name]?.enum;
    return values?.length === 1 ? [[name, values[0]]] : [];
  });
  discriminatorsOf.set(branch, found);
  return found;
}

const discriminatorsOf = new WeakMap<Schema, readonly (readonly [name: string, value: unknown])[]>();

/** Whether texts identify each branch of a union, so that a value that a branch does not select has an issue by it. */
export function areIdentified(branches: readonly Schema[]): boolean {
  return branches.every((branch) => {
    const members = discriminators(branch);
    return branch.type === 'object' && members.length > 0 && members.every(([, value]) => typeof value === 'string');
  });
}

/** Whether a value has the members that identify a branch. */
export function isSelected(value: unknown, branch: Schema): boolean {
  const members = discriminators(branch);
  return isObject(value) && members.length > 0 && members.every(([name, expected]) => value[name] === expected);
}

/** Adds the condition of the branch to "is required": `is required when CompareLib is BUSINESS`. */
function withCondition({ branch, issues, issueCount }: BranchResult): Found {
  const conditions = discriminators(branch).map(([name, value]) => `${name} is ${String(value)}`);
  const message = `is required when ${conditions.join(' and ')}`;
  return { issues: issues.map((issue) => (issue.rule === 'required' ? { ...issue, message } : issue)), issueCount };
}

/** Reports a discriminator that is missing or has an unknown value, if all branches share its name. */
function checkDiscriminator(value: unknown, results: readonly BranchResult[]): Issue | undefined {
  const [name] = discriminators(results[0]!.branch)[0] ?? [];
  if (name === undefined || !isObject(value)) return undefined;
  const allowed = results.map(({ branch }) => discriminators(branch).find(([one]) => one === name)?.[1]);
  if (allowed.includes(undefined)) return undefined;
  const values = allowed.map((one) => JSON.stringify(one)).join(', ');
  const missing = value[name] === undefined;
  return {
    path: `/${name}`,
    rule: missing ? 'required' : 'enum',
    message: `${missing ? 'is required: ' : 'must be '}one of ${values}`,
  };
}

function branchNames(results: readonly BranchResult[]): string {
  return results.map(({ branch }, index) => branch.name ?? `form ${index + 1}`).join(', ');
}
