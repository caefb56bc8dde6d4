import { parsePointer } from '../../json-pointer.ts';
import { envelopePointer, successOf } from '../body.ts';
import type { Findings } from '../findings.ts';
import { keywordOf, membersOf, schemaAt } from '../members.ts';
import { childAt, childrenOf, formatValue, has, nameOf, rootOf, textAt, type Place } from '../place.ts';
import { follow, type OperationView, type View } from '../view.ts';

/** The schemas of 2xx responses that are a `oneOf` of success and failure. */
export function responseUnions(view: View): Place[] {
  // An endpoint's own schemas are in its responses only.
  const operations = view.endpoints.length > 0 ? view.operations : view.allOperations;
  return operations.flatMap((operation) => {
    const schema = successSchema(view, operation);
    return schema && childrenOf(childAt(schema, 'oneOf')).length > 0 ? [schema] : [];
  });
}

/** A branch of a 2xx response that cannot be a success must be declared as the failure, so that it is no part of the Output. */
export function checkFailures(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const schema = successSchema(view, operation);
    const branches = schema ? childrenOf(childAt(schema, 'oneOf')) : [];
    for (const branch of branches) checkBranch(view, operation, branch, findings);
    const [first] = branches;
    if (first && isDeclaredFailure(view, first)) {
      const message = 'The first branch of a 2xx response must be the success. Put the success first.';
      findings.invalid(first, message);
    }
  }
}

/** Whether a branch is declared as a failure: it refers to a schema named `Failure`, or to an own one whose name ends with it. */
function isDeclaredFailure(view: View, branch: Place): boolean {
  const target = follow(view, branch);
  return has(branch.value, '$ref') && target !== undefined && nameOf(target).endsWith('Failure');
}

function checkBranch(view: View, operation: OperationView, branch: Place, findings: Findings): void {
  if (isDeclaredFailure(view, branch) || !follow(view, branch)) return;
  const reason = reasonForFailure(view, operation, branch, envelopePointer(view, operation, 'data'));
  if (reason === undefined) return;
  const fix =
    'Write `$ref: ./service.yaml#/components/schemas/Failure`, or refer to a schema of this file whose name ends with `Failure`.';
  findings.invalid(branch, `This branch of the response cannot be a success: ${reason}. ${fix}`);
}

/** Why a branch cannot be a success; `undefined` if it can. */
function reasonForFailure(view: View, operation: OperationView, branch: Place, data: string): string | undefined {
  if (data !== '' && !schemaAt(view, branch, data)) return `it has no ${data}, where \`x-envelope\` places the Output`;
  for (const condition of conditionsOf(view, operation)) {
    const pointer = textAt(condition, 'at');
    if (pointer === undefined || pointer === '') continue;
    const at = schemaAt(view, branch, pointer);
    const expected = childAt(condition, 'is').value;
    if (has(condition.value, 'absent') && isRequiredAt(view, branch, parsePointer(pointer)))
      return `it requires ${pointer}, which a success does not have`;
    if (expected === undefined || !at) continue;
    const values = keywordOf(view, at, 'enum');
    if (Array.isArray(values) && !values.includes(expected))
      return `its ${pointer} is never ${formatValue(expected)}, which a success requires`;
  }
  return undefined;
}

function isRequiredAt(view: View, schema: Place, [name, ...rest]: readonly string[]): boolean {
  const member = membersOf(view, schema).find((one) => one.name === name && one.required);
  return member !== undefined && (rest.length === 0 || isRequiredAt(view, member.schema, rest));
}

function conditionsOf(view: View, { place }: OperationView): Place[] {
  const own = childAt(place, 'x-envelope', 'success');
  const shared = view.service ? childAt(rootOf(view.service), 'x-envelope', 'success') : own;
  return childrenOf(own.value === undefined ? shared : own);
}

function successSchema(view: View, operation: OperationView): Place | undefined {
  const success = successOf(view, operation);
  return success && follow(view, success.schema);
}
