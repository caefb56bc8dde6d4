import type { Read } from './check.ts';
import type { CompileRead } from './features.ts';
import { IssueCollector } from './issue.ts';
import { readUnknown } from './read-unknown.ts';
import type { Schema } from './schema.ts';
import { isObject } from './type-guards.ts';
import { discriminators, isSelected } from './validate-union.ts';

/**
 * Reads a value of the branch that its discriminator selects, otherwise of the first branch that it has no issues by. A feature of operations.
 */
export function readUnion(branches: readonly Schema[], compileRead: CompileRead): Read {
  const reads = branches.map((branch) => ({ branch, read: compileRead(branch) }));
  const names = branches.map((branch, index) => branch.name ?? `form ${index + 1}`).join(', ');
  const discriminator = branches.map((branch) => discriminators(branch)[0]?.[0]);
  const [name] = discriminator.every((one) => one === discriminator[0]) ? discriminator : [];
  return (value, found) => {
    const selected = reads.filter(({ branch }) => isSelected(value, branch));
    if (selected.length === 1) return selected[0]!.read(value, found);
    if (name !== undefined && isObject(value) && typeof value[name] === 'string') return readUnknown(value);
    for (const { read } of reads) {
      const inBranch = new IssueCollector();
      const converted = read(copy(value), inBranch);
      if (inBranch.issueCount === 0) return converted;
    }
    found.add('union', `must match one of ${names}`);
    return value;
  };
}

/** Copies lists and objects of a JSON value. */
function copy(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? structuredClone(value) : value;
}
