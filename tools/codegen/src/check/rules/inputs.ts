import { isDeepStrictEqual } from 'node:util';
import { envelopePointer, requestOf } from '../body.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { isConstant, keywordOf, membersOf, schemaAt, unwrapAllOf, type Member } from '../members.ts';
import { childAt, has, rootOf, textAt, type Place } from '../place.ts';
import { nodesOf, parametersOf, type OperationView, type ParameterView, type View } from '../view.ts';

/** The members of an Input must have unique names, and the runtime must be able to encode them. */
export function checkInputs(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const parameters = parametersOf(view, operation);
    const body = bodyMembers(view, operation);
    checkUniqueNames(view, parameters, body, findings);
    checkBatch(view, operation, parameters, body, findings);
    checkListStyles(view, operation, parameters, body, findings);
  }
  for (const node of nodesOf(view, ['parameter', 'schema'])) {
    if (node.kind === 'parameter') checkLocation(node, findings);
    if (has(node.value, 'x-list')) checkIsArray(view, node, node.kind === 'parameter', findings);
  }
}

function bodyMembers(view: View, operation: OperationView): Member[] {
  const request = requestOf(view, operation);
  return membersOf(view, schemaAt(view, request?.schema, envelopePointer(view, operation, 'input')));
}

/** The parameters that the caller sets. */
function inputParameters(view: View, parameters: readonly ParameterView[]): ParameterView[] {
  return parameters.filter(({ parameter }) => {
    const schema = childAt(parameter, 'schema');
    const constant = childAt(parameter, 'required').value === true && isConstant(view, schema);
    return !constant && !has(parameter.value, 'x-set-by') && keywordOf(view, schema, 'x-set-by') === undefined;
  });
}

function checkUniqueNames(
  view: View,
  parameters: readonly ParameterView[],
  body: readonly Member[],
  findings: Findings,
): void {
  const taken = new Map<string, string>();
  for (const [name, members] of Map.groupBy(body, (member) => member.name)) {
    const isSetByCaller = members.some(({ at }) => keywordOf(view, at, 'x-set-by') === undefined);
    if (isSetByCaller && !isSharedConstant(view, members)) taken.set(name, 'a member of the body');
  }
  for (const { name, in: location, at } of inputParameters(view, parameters)) {
    const other = taken.get(name);
    if (other !== undefined) {
      const message = `The ${location} parameter \`${name}\` has the same name as ${other}, but the Input can contain only one.`;
      findings.invalid(at, `${message} Add \`x-set-by\` to one, make it constant, or remove it.`);
    }
    taken.set(name, `a ${location} parameter`);
  }
}

/** Whether a member is required, with the same single value in all branches of a union. */
function isSharedConstant(view: View, members: readonly Member[]): boolean {
  const values = members.map(({ at, required }) =>
    required && isConstant(view, at) ? keywordOf(view, at, 'enum') : undefined,
  );
  return values.every((value) => value !== undefined && isDeepStrictEqual(value, values[0]));
}

function checkBatch(
  view: View,
  { place }: OperationView,
  parameters: readonly ParameterView[],
  body: readonly Member[],
  findings: Findings,
): void {
  const at = childAt(place, 'x-batch', 'list');
  if (typeof at.value !== 'string') return;
  const inputs = new Map<string, Place>(body.map(({ name, at: member }) => [name, member]));
  for (const { name, parameter } of inputParameters(view, parameters)) inputs.set(name, childAt(parameter, 'schema'));
  const list = inputs.get(at.value);
  if (!list) {
    const fix = didYouMean(at.value, inputs.keys()) || ` The Input has the members ${[...inputs.keys()].join(', ')}.`;
    findings.invalid(at, `\`x-batch\` splits \`${at.value}\`, which is not a member of the Input.${fix}`);
  } else if (keywordOf(view, list, 'type') !== 'array') {
    findings.invalid(at, `\`x-batch\` splits \`${at.value}\`, which is not an array. Write the name of an array.`);
  } else checkBatchSize(childAt(place, 'x-batch', 'size'), at.value, keywordOf(view, list, 'maxItems'), findings);
}

function checkBatchSize(size: Place, list: string, limit: unknown, findings: Findings): void {
  if (typeof size.value !== 'number' || typeof limit !== 'number' || size.value <= limit) return;
  const message = `\`x-batch\` sends ${size.value} items per request, but \`${list}\` accepts at most ${limit}.`;
  findings.invalid(size, `${message} Fix \`size\` or \`maxItems\`.`);
}

/** A query or a form has no JSON arrays, so every list in Alibaba's RPC style needs an `x-list`. */
function checkListStyles(
  view: View,
  operation: OperationView,
  parameters: readonly ParameterView[],
  body: readonly Member[],
  findings: Findings,
): void {
  if (!view.service || textAt(rootOf(view.service), 'x-protocol') !== 'alibaba-rpc') return;
  const isForm = requestOf(view, operation)?.type === 'application/x-www-form-urlencoded';
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const lists = [
    ...query.map(({ name, at, parameter }) => ({ name, at, schema: childAt(parameter, 'schema'), own: parameter })),
    ...(isForm ? body.map(({ name, at }) => ({ name, at, schema: at, own: at })) : []),
  ];
  for (const { name, at, schema, own } of lists) {
    if (keywordOf(view, schema, 'type') !== 'array') continue;
    if (has(own.value, 'x-list') || keywordOf(view, schema, 'x-list') !== undefined) continue;
    const fix = 'Add `x-list: repeat` (Key.1, Key.2 …), `comma` or `json`.';
    findings.missing(own.source === at.source ? own : at, `\`x-list\` is missing on the list \`${name}\`. ${fix}`);
  }
}

function checkIsArray(view: View, node: Place, isParameter: boolean, findings: Findings): void {
  const schema = unwrapAllOf(view, isParameter ? childAt(node, 'schema') : node);
  if (!schema || childAt(schema, 'type').value === 'array') return;
  const message = '`x-list` applies to arrays only. Make the schema an array, or remove `x-list`.';
  findings.invalid(childAt(node, 'x-list'), message);
}

function checkLocation(node: Place, findings: Findings): void {
  const location = childAt(node, 'in');
  if (typeof location.value !== 'string' || ['path', 'query', 'header'].includes(location.value)) return;
  const fix = didYouMean(location.value, ['path', 'query', 'header']) || ' Write path, query or header.';
  findings.invalid(location, `A parameter in \`${location.value}\` is not supported.${fix}`);
}
