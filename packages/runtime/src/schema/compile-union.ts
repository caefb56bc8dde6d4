import type { Check } from './check.ts';
import type { Compile, CompileKeyword } from './features.ts';
import { IssueCollector } from './issue.ts';
import type { Schema } from './schema.ts';
import { areIdentified, isSelected, unionIssues, type BranchResult } from './validate-union.ts';

/** Compiles `oneOf` and `anyOf`. A feature of operations. */
export const compileUnion: CompileKeyword = ({ oneOf, anyOf }, compile) => {
  const one = oneOf && compileBranches(oneOf, 'one', compile);
  const any = anyOf && compileBranches(anyOf, 'any', compile);
  return (value, found) => {
    one?.(value, found);
    any?.(value, found);
  };
};

function compileBranches(branches: readonly Schema[], required: 'one' | 'any', compile: Compile): Check {
  const compiledBranches = branches.map((branch) => ({ branch, check: compile(branch) }));
  const isIdentified = areIdentified(branches);
  return (value, found) => {
    const selected = isIdentified ? compiledBranches.filter(({ branch }) => isSelected(value, branch)) : [];
    // No other branch can match: one of the members that identify it has another value.
    const candidates = selected.length === 1 ? selected : compiledBranches;
    const matches = countMatches(value, candidates);
    if (matches === 1 || (matches > 1 && required === 'any')) return;
    if (found.isCounting) return found.add('union', '');
    const results = candidates.map(({ branch, check }): BranchResult => {
      const inBranch = new IssueCollector();
      check(value, inBranch);
      return { branch, issues: inBranch.issues, issueCount: inBranch.issueCount };
    });
    found.addAll(unionIssues(value, results));
  };
}

const counting = { isCounting: true };

/** Counts the branches that a value has no issues by. Their issues are not kept: most values have a branch. */
function countMatches(value: unknown, branches: readonly { readonly check: Check }[]): number {
  let matches = 0;
  for (const { check } of branches) {
    const found = new IssueCollector(counting);
    check(value, found);
    if (found.issueCount === 0) matches++;
  }
  return matches;
}

/** Compiles `not`. A feature of operations. */
export const compileNot: CompileKeyword = ({ not = {} }, compile) => {
  const check = compile(not);
  return (value, found) => {
    const inExcluded = new IssueCollector(counting);
    check(value, inExcluded);
    if (inExcluded.issueCount === 0) found.add('union', 'must not be a value that the schema excludes');
  };
};
