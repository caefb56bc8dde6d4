import type { Findings } from '../findings.ts';
import { isConstant, keywordOf, membersOf } from '../members.ts';
import { overlaps } from '../overlap.ts';
import { childAt, childrenOf, formatValue, has, nameOf, type Place } from '../place.ts';
import { follow, nodesOf, type View } from '../view.ts';
import { responseUnions } from './failures.ts';

/** The branches of a `oneOf` must exclude each other, and a discriminator must select one of them. */
export function checkUnions(view: View, findings: Findings): void {
  let responses: Set<unknown> | undefined;
  for (const node of nodesOf(view, ['schema'])) {
    if (!has(node.value, 'oneOf') && !has(node.value, 'discriminator')) continue;
    const hasProblem = checkDiscriminator(view, node, findings);
    responses ??= new Set(responseUnions(view).map(({ value }) => value));
    if (!hasProblem && !responses.has(node.value)) checkOverlap(view, node, findings);
  }
}

/** A value that matches two branches matches no `oneOf`: nobody could send it. */
function checkOverlap(view: View, node: Place, findings: Findings): void {
  const branches = childrenOf(childAt(node, 'oneOf'));
  for (const [index, branch] of branches.entries()) {
    const other = branches.slice(0, index).find((one) => overlaps(view, one, branch));
    if (!other) continue;
    const message = `The branches ${describe(view, other)} and ${describe(view, branch)} of \`oneOf\` overlap: one value can match both.`;
    const fix =
      'Let them differ in a required single-value enum, add `additionalProperties: false` and required members, or write `anyOf`.';
    findings.invalid(branch, `${message} ${fix}`);
  }
}

function describe(view: View, branch: Place): string {
  const target = follow(view, branch);
  return has(branch.value, '$ref') && target ? `\`${nameOf(target)}\`` : `number ${Number(nameOf(branch)) + 1}`;
}

/** Returns whether a problem was reported. */
function checkDiscriminator(view: View, node: Place, findings: Findings): boolean {
  const discriminator = childAt(node, 'discriminator');
  const name = childAt(discriminator, 'propertyName');
  if (typeof name.value !== 'string') return false;
  const branches = childrenOf(childAt(node, 'oneOf'));
  if (!has(node.value, 'oneOf')) {
    const message = '`discriminator` has no effect without `oneOf`. Add `oneOf`, or remove it.';
    findings.invalid(discriminator, message);
    return true;
  }
  const values = new Map<string, string>();
  const problem =
    branches.map((branch) => branchProblem(view, branch, name.value as string, values)).find(Boolean) ??
    mappingProblem(view, childAt(discriminator, 'mapping'), values);
  if (problem !== undefined) findings.invalid(name, problem);
  return problem !== undefined;
}

/** Adds the discriminating value of a branch to `values`, with the name of its schema. */
function branchProblem(view: View, branch: Place, name: string, values: Map<string, string>): string | undefined {
  const target = follow(view, branch);
  if (!target) return undefined;
  const schema = describe(view, branch);
  const member = membersOf(view, target).find((one) => one.name === name);
  if (!member) return `${schema} has no property \`${name}\`, the discriminator of this union. Add it to ${schema}.`;
  if (!member.required || !isConstant(view, member.at)) {
    const fix = `Make it a required enum with one value in ${schema}.`;
    return `\`${name}\` discriminates this union, but ${schema} does not require a single value of it. ${fix}`;
  }
  const value = String((keywordOf(view, member.at, 'enum') as unknown[])[0]);
  const other = values.get(value);
  if (other !== undefined)
    return `${other} and ${schema} have the same value ${formatValue(value)} of \`${name}\`. Let them differ.`;
  values.set(value, schema);
  return undefined;
}

function mappingProblem(view: View, mapping: Place, values: ReadonlyMap<string, string>): string | undefined {
  for (const entry of childrenOf(mapping)) {
    if (typeof entry.value !== 'string') return `\`${nameOf(entry)}\` in \`mapping\` must be a string.`;
    const target = follow(view, { source: entry.source, path: entry.path, value: { $ref: entry.value } });
    const expected = values.get(nameOf(entry));
    if (target && expected === `\`${nameOf(target)}\``) continue;
    const fix = expected === undefined ? 'Remove it.' : `Write the \`$ref\` of ${expected}, or remove it.`;
    return `\`mapping\` says that ${formatValue(nameOf(entry))} selects ${formatValue(entry.value)}, but the enums of the branches do not. ${fix}`;
  }
  return undefined;
}
