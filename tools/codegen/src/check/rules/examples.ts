import { formatPointer } from '../../json-pointer.ts';
import type { ExampleValidator } from '../example-validator.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, has, isRecord, nameOf, type Place } from '../place.ts';
import { keywordOf } from '../members.ts';
import { follow, nodesOf, type View } from '../view.ts';
import type { Violation } from '../violation.ts';
import type { Node } from '../place.ts';

/** Every example and default must match its schema. */
export function checkExamples(view: View, findings: Findings, validator: ExampleValidator): void {
  const validateAll = (examples: readonly Example[], schema: Place): void => {
    if (examples.length === 0) return;
    const validate = validator.of(schema);
    for (const example of examples) report(example, schema, validate(example.place.value), findings);
  };
  for (const node of nodesOf(view, ['schema'])) validateAll(valuesIn(view, node), node);
  for (const node of nodesOf(view, ['mediaType', 'parameter', 'header'])) {
    const schema = childAt(node, 'schema');
    if (isRecord(schema.value)) validateAll(examplesOf(view, node), schema);
  }
}

/** A value that must match a schema, and its name in messages. */
interface Example {
  readonly place: Place;
  readonly name: string;
}

function report(
  { place, name }: Example,
  schema: Place,
  violations: readonly Violation[] | string,
  findings: Findings,
): void {
  if (typeof violations === 'string') {
    findings.invalid(schema, `The schema cannot be compiled: ${violations}. Fix the schema.`);
    return;
  }
  for (const { path, message } of violations) {
    const where = path.length > 0 ? ` at ${formatPointer(path)}` : '';
    findings.invalid(
      nearest(place, path),
      `${name} does not match its schema:${where} ${message}. Fix the example or the schema.`,
    );
  }
}

/** The example and the default of a schema. */
function valuesIn(view: View, node: Node): Example[] {
  return ['example', 'default'].flatMap((key) => {
    if (!has(node.value, key) || (key === 'example' && isCutBase64(view, node, node.value[key]))) return [];
    return [{ place: childAt(node, key), name: `The \`${key}\`` }];
  });
}

/** Vendors cut the middle of a Base64 sample: `/9j/4AAQ.....2Q==`. */
function isCutBase64(view: View, schema: Node, value: unknown): boolean {
  const isCut = typeof value === 'string' && /^[A-Za-z\d+/]+\.{3,}[A-Za-z\d+/]*={0,2}$/.test(value);
  return isCut && keywordOf(view, schema, 'format') === 'byte';
}

function examplesOf(view: View, node: Node): Example[] {
  const single = childAt(node, 'example');
  const named = childrenOf(childAt(node, 'examples')).flatMap((at) => {
    const example = follow(view, at);
    const name = `The example \`${nameOf(at)}\``;
    return example && has(example.value, 'value') ? [{ place: childAt(example, 'value'), name }] : [];
  });
  return [...(single.value === undefined ? [] : [{ place: single, name: 'The `example`' }]), ...named];
}

/** The place at a path below an example, or its nearest ancestor that exists. */
function nearest(place: Place, path: readonly string[]): Place {
  const [first, ...rest] = path;
  if (first === undefined) return place;
  const child = childAt(place, Array.isArray(place.value) ? Number(first) : first);
  return child.value === undefined ? place : nearest(child, rest);
}
