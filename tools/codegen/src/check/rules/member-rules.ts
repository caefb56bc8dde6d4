import { envelopePointer, requestOf } from '../body.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { keywordOf, membersOf, schemaAt } from '../members.ts';
import { childAt, childrenOf, formatValue, has, nameOf, type Place } from '../place.ts';
import { nodesOf, parametersOf, type OperationView, type View } from '../view.ts';

/** The schemas of the members that rules may name, and the names of those that are always required. */
interface Scope {
  readonly schemas: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
}

const groups = ['exactlyOneOf', 'atLeastOneOf', 'allOrNoneOf', 'required', 'ordered'];

/** The rules of `x-rules` must name members that exist, that may be absent, and whose values can meet them. */
export function checkMemberRules(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const rules = childAt(operation.place, 'x-rules');
    if (rules.value !== undefined) checkRules(view, rules, inputScope(view, operation), findings);
  }
  for (const node of nodesOf(view, ['schema'])) {
    if (!has(node.value, 'x-rules')) continue;
    const rules = childAt(node, 'x-rules');
    const members = membersOf(view, node);
    checkRules(view, rules, scopeOf(members.map(({ name, at, required }) => [name, at, required])), findings);
  }
}

/** The members of an Input: parameters and members of the body alike. */
function inputScope(view: View, operation: OperationView): Scope {
  const request = requestOf(view, operation);
  const body = membersOf(view, schemaAt(view, request?.schema, envelopePointer(view, operation, 'input')));
  return scopeOf([
    ...body.map(({ name, at, required }): [string, Place, boolean] => [name, at, required]),
    ...parametersOf(view, operation).map(({ name, parameter }): [string, Place, boolean] => [
      name,
      childAt(parameter, 'schema'),
      childAt(parameter, 'required').value === true,
    ]),
  ]);
}

function scopeOf(members: readonly (readonly [name: string, at: Place, required: boolean])[]): Scope {
  return {
    schemas: new Map(members.map(([name, at]) => [name, at])),
    required: new Set(members.flatMap(([name, , required]) => (required ? [name] : []))),
  };
}

function checkRules(view: View, rules: Place, scope: Scope, findings: Findings): void {
  for (const rule of childrenOf(rules)) {
    for (const group of groups) {
      for (const name of childrenOf(childAt(rule, group))) checkMember(name, group, scope, findings);
    }
    for (const condition of childrenOf(childAt(rule, 'when'))) checkCondition(view, condition, scope, findings);
    checkOrdered(view, childAt(rule, 'ordered'), scope, findings);
  }
}

function checkMember(place: Place, group: string, { schemas, required }: Scope, findings: Findings): void {
  const name = place.value;
  if (typeof name !== 'string') return;
  if (!schemas.has(name)) reportUnknown(place, name, schemas, findings);
  else if (required.has(name) && group !== 'ordered') {
    const message = `\`${name}\` is always required, so \`${group}\` has no effect on it.`;
    findings.invalid(place, `${message} Remove it from \`required\`, or from the rule.`);
  }
}

function checkCondition(view: View, condition: Place, { schemas }: Scope, findings: Findings): void {
  const name = nameOf(condition);
  const schema = schemas.get(name);
  if (!schema) return reportUnknown(condition, name, schemas, findings);
  const allowed = keywordOf(view, schema, 'enum');
  for (const value of childrenOf(condition)) {
    if (!Array.isArray(allowed) || allowed.includes(value.value)) continue;
    const message = `\`${name}\` is never ${formatValue(value.value)}.`;
    findings.invalid(value, `${message} Write one of ${allowed.map(String).join(', ')}.`);
  }
}

function checkOrdered(view: View, ordered: Place, { schemas }: Scope, findings: Findings): void {
  const types = childrenOf(ordered).flatMap(({ value }) => {
    const schema = schemas.get(String(value));
    return schema ? [String(keywordOf(view, schema, 'type')).replace('integer', 'number')] : [];
  });
  if (types.every((type) => type === types[0] && ['string', 'number'].includes(type))) return;
  const message = 'The members of `ordered` must all be numbers, or all be texts whose characters show their order.';
  findings.invalid(ordered, `${message} Describe other rules in \`description\`.`);
}

function reportUnknown(place: Place, name: string, schemas: ReadonlyMap<string, Place>, findings: Findings): void {
  const fix = didYouMean(name, schemas.keys()) || ` The members are ${[...schemas.keys()].join(', ')}.`;
  findings.invalid(place, `The rule names \`${name}\`, which is not a member.${fix}`);
}
