import { parsePointer } from '../../json-pointer.ts';
import { envelopePointer, requestOf, successOf } from '../body.ts';
import type { Findings } from '../findings.ts';
import { isConstant, keywordOf, membersOf, schemaAt } from '../members.ts';
import { childAt, childrenOf, formatValue, has, nameOf, rootOf, textAt, type Place } from '../place.ts';
import { followAt, type OperationView, type View } from '../view.ts';

/** The pointers of `x-envelope` must exist in the bodies of every operation, and its conditions must fit the documented responses. */
export function checkEnvelope(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const data = envelopePointer(view, operation, 'data');
    const success = successOf(view, operation);
    if (success && !schemaAt(view, success.schema, data)) {
      const message = `\`x-envelope\` places the Output at ${formatValue(data)}, but the success schema has no such member.`;
      findings.invalid(success.schema, `${message} Fix the schema, or add an \`x-envelope\` to the operation.`);
    }
    checkInput(view, operation, findings);
    if (success) checkSuccessConditions(view, operation, success.media, findings);
  }
}

/** An example named `success` must meet all success conditions, and one named `failure` must not. */
function checkSuccessConditions(view: View, { place }: OperationView, media: Place, findings: Findings): void {
  const own = childAt(place, 'x-envelope', 'success');
  const all = own.value === undefined && view.service ? childAt(rootOf(view.service), 'x-envelope', 'success') : own;
  if (!childrenOf(all).every(isCondition)) return;
  for (const at of childrenOf(childAt(media, 'examples'))) {
    const example = followAt(view, at, 'value');
    if (!example) continue;
    const unmet = childrenOf(all).find((condition) => !isMet(condition, example));
    if (nameOf(at).startsWith('success') && unmet) {
      const pointer = formatValue(childAt(unmet, 'at').value);
      const message = `The example \`${nameOf(at)}\` does not meet the success condition of \`x-envelope\` at ${pointer}.`;
      findings.invalid(at, `${message} Fix the example or the envelope, or rename the example to \`failure\`.`);
    } else if (nameOf(at).startsWith('failure') && !unmet) {
      const message = `The example \`${nameOf(at)}\` meets all success conditions of \`x-envelope\`.`;
      findings.invalid(at, `${message} Fix the example or the envelope, or rename the example to \`success\`.`);
    }
  }
}

/** Whether a condition is well-formed. The extension rule reports one that is not. */
function isCondition({ value }: Place): boolean {
  return has(value, 'at') && (has(value, 'is') || has(value, 'present') || has(value, 'absent'));
}

function isMet(condition: Place, example: Place): boolean {
  const { value } = childAt(example, ...parsePointer(textAt(condition, 'at') ?? ''));
  if (has(condition.value, 'is')) return value === condition.value.is;
  const isPresent = value !== undefined && value !== null;
  return has(condition.value, 'present') ? isPresent : !isPresent;
}

function checkInput(view: View, operation: OperationView, findings: Findings): void {
  const input = envelopePointer(view, operation, 'input');
  const request = requestOf(view, operation);
  if (!request || input === '') return;
  if (!schemaAt(view, request.schema, input)) {
    const message = `\`x-envelope\` places the Input at ${formatValue(input)}, but the body schema has no such member.`;
    findings.invalid(request.schema, `${message} Fix the schema, or add an \`x-envelope\` to the operation.`);
    return;
  }
  checkOutsideInput(view, request.schema, input.split('/').slice(1), findings);
}

/** The client must set every member of a body outside the Input: no caller can. */
function checkOutsideInput(view: View, schema: Place, [step, ...rest]: readonly string[], findings: Findings): void {
  for (const member of membersOf(view, schema)) {
    if (member.name === step) {
      if (rest.length > 0) checkOutsideInput(view, member.schema, rest, findings);
      continue;
    }
    const isSetByClient =
      (member.required && isConstant(view, member.at)) || keywordOf(view, member.at, 'x-set-by') !== undefined;
    if (isSetByClient) continue;
    if (membersOf(view, member.schema).length > 0) checkOutsideInput(view, member.schema, [], findings);
    else {
      const message = `\`${nameOf(member.at)}\` is in the body but outside the Input, so no caller can set it.`;
      findings.invalid(member.at, `${message} Make it a required single-value enum, or add \`x-set-by\`.`);
    }
  }
}
