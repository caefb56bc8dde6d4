import { isDeepStrictEqual } from 'node:util';
import { placeIn, requestOf } from '../body.ts';
import type { Findings } from '../findings.ts';
import { didYouMean } from '../meant.ts';
import { isConstant, membersOf, plain, said, schemaAt, type Member } from '../members.ts';
import { has, rootOf, textUnder, under, type Place } from '../place.ts';
import { nodesOf, parametersOf, type OperationView, type ParameterView, type View } from '../view.ts';

/** What the caller gives has one place each, and travels in a way that the runtime knows. */
export function checkInputs(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const parameters = parametersOf(view, operation);
    const body = bodyMembers(view, operation);
    checkMeeting(view, parameters, body, findings);
    checkBatch(view, operation, parameters, body, findings);
    checkLists(view, operation, parameters, body, findings);
  }
  for (const node of nodesOf(view, ['parameter', 'schema'])) {
    if (node.kind === 'parameter') checkPlace(node, findings);
    if (has(node.value, 'x-list')) checkListed(view, node, node.kind === 'parameter', findings);
  }
}

function bodyMembers(view: View, operation: OperationView): Member[] {
  const request = requestOf(view, operation);
  return membersOf(view, schemaAt(view, request?.schema, placeIn(view, operation, 'input')));
}

/** Parameters that the caller gives: neither constant nor filled in. */
function given(view: View, parameters: readonly ParameterView[]): ParameterView[] {
  return parameters.filter(({ parameter }) => {
    const schema = under(parameter, 'schema');
    const constant = under(parameter, 'required').value === true && isConstant(view, schema);
    return !constant && !has(parameter.value, 'x-set-by') && said(view, schema, 'x-set-by') === undefined;
  });
}

function checkMeeting(
  view: View,
  parameters: readonly ParameterView[],
  body: readonly Member[],
  findings: Findings,
): void {
  const taken = new Map<string, string>();
  for (const [name, members] of Map.groupBy(body, (member) => member.name)) {
    if (members.some(({ at }) => said(view, at, 'x-set-by') === undefined) && !isFixed(view, members)) {
      taken.set(name, 'a member of the body');
    }
  }
  for (const { name, in: place, at } of given(view, parameters)) {
    const other = taken.get(name);
    if (other !== undefined) {
      const fix = 'The Input can hold only one of them: setBy one in (`x-set-by`), make it constant, or leave it out.';
      findings.wrong(at, `The ${place} parameter \`${name}\` has the name of ${other}. ${fix}`);
    }
    taken.set(name, `a ${place} parameter`);
  }
}

/** Whether a member is a constant: required, with one value, and the same in all branches of a union. */
function isFixed(view: View, members: readonly Member[]): boolean {
  const values = members.map(({ at, required }) =>
    required && isConstant(view, at) ? said(view, at, 'enum') : undefined,
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
  const at = under(place, 'x-batch', 'list');
  if (typeof at.value !== 'string') return;
  const inputs = new Map<string, Place>(body.map(({ name, at: member }) => [name, member]));
  for (const { name, parameter } of given(view, parameters)) inputs.set(name, under(parameter, 'schema'));
  const list = inputs.get(at.value);
  if (!list) {
    const fix = didYouMean(at.value, inputs.keys()) || ` Known are ${[...inputs.keys()].join(', ')}.`;
    findings.wrong(at, `\`x-batch\` cuts \`${at.value}\`, which is no member of the Input.${fix}`);
  } else if (said(view, list, 'type') !== 'array') {
    findings.wrong(at, `\`x-batch\` cuts \`${at.value}\`, which is no array. Name a list.`);
  } else {
    const size = under(place, 'x-batch', 'size');
    const limit = said(view, list, 'maxItems');
    if (typeof size.value !== 'number' || typeof limit !== 'number' || size.value <= limit) return;
    findings.wrong(
      size,
      `\`x-batch\` makes pieces of ${size.value}, and \`${at.value}\` holds at most ${limit}. Fix one of the two.`,
    );
  }
}

/** In a query or a form there are no JSON arrays: Alibaba's RPC style needs to be told how a list travels. */
function checkLists(
  view: View,
  operation: OperationView,
  parameters: readonly ParameterView[],
  body: readonly Member[],
  findings: Findings,
): void {
  if (!view.service || textUnder(rootOf(view.service), 'x-protocol') !== 'alibaba-rpc') return;
  const form = requestOf(view, operation)?.type === 'application/x-www-form-urlencoded';
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const lists = [
    ...query.map(({ name, at, parameter }) => ({ name, at, schema: under(parameter, 'schema'), own: parameter })),
    ...(form ? body.map(({ name, at }) => ({ name, at, schema: at, own: at })) : []),
  ];
  for (const { name, at, schema, own } of lists) {
    if (said(view, schema, 'type') !== 'array') continue;
    if (has(own.value, 'x-list') || said(view, schema, 'x-list') !== undefined) continue;
    const fix = 'Add `x-list: repeat` (Key.1, Key.2 …), `comma` or `json`.';
    findings.missing(own.source === at.source ? own : at, `The list \`${name}\` does not say how it travels. ${fix}`);
  }
}

function checkListed(view: View, node: Place, isParameter: boolean, findings: Findings): void {
  const schema = plain(view, isParameter ? under(node, 'schema') : node);
  if (!schema || under(schema, 'type').value === 'array') return;
  findings.wrong(
    under(node, 'x-list'),
    '`x-list` is for lists, and this is none. Make its schema an array, or remove it.',
  );
}

function checkPlace(node: Place, findings: Findings): void {
  const place = under(node, 'in');
  if (typeof place.value !== 'string' || ['path', 'query', 'header'].includes(place.value)) return;
  const fix = didYouMean(place.value, ['path', 'query', 'header']) || ' Write path, query or header.';
  findings.wrong(place, `A parameter in \`${place.value}\` is not supported.${fix}`);
}
