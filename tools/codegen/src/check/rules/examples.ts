import { formatPointer } from '../../json-pointer.ts';
import { ExampleValidator } from '../example-validator.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, has, isRecord, nameOf, type Place } from '../place.ts';
import { keywordOf } from '../members.ts';
import { follow, nodesOf, type View } from '../view.ts';
import type { Node } from '../walk.ts';

/** Every example and default must match its schema. `invalid` contains the keys of the schemas to skip: they have a known problem. */
export function checkExamples(view: View, findings: Findings, invalid: ReadonlySet<string>): void {
  const validator = new ExampleValidator(view, invalid);
  const validate = (value: Place, schema: Place, name: string): void => {
    const violations = validator.validate(value.value, schema);
    if (typeof violations === 'string') {
      findings.invalid(schema, `The schema cannot be compiled: ${violations}. Fix the schema.`);
      return;
    }
    for (const { path, message } of violations) {
      const where = path.length > 0 ? ` at ${formatPointer(path)}` : '';
      findings.invalid(
        nearest(value, path),
        `${name} does not match its schema:${where} ${message}. Fix the example or the schema.`,
      );
    }
  };
  for (const node of nodesOf(view, ['schema'])) {
    for (const key of ['example', 'default']) {
      const value = childAt(node, key);
      if (value.value === undefined || (key === 'example' && isCutBase64(view, node, value.value))) continue;
      validate(value, node, `The \`${key}\``);
    }
  }
  for (const node of nodesOf(view, ['mediaType', 'parameter', 'header'])) {
    const schema = childAt(node, 'schema');
    if (!isRecord(schema.value)) continue;
    for (const { value, name } of examplesOf(view, node)) validate(value, schema, name);
  }
}

/** Vendors cut the middle of a Base64 sample: `/9j/4AAQ.....2Q==`. */
function isCutBase64(view: View, schema: Node, value: unknown): boolean {
  const isCut = typeof value === 'string' && /^[A-Za-z\d+/]+\.{3,}[A-Za-z\d+/]*={0,2}$/.test(value);
  return isCut && keywordOf(view, schema, 'format') === 'byte';
}

function examplesOf(view: View, node: Node): { value: Place; name: string }[] {
  const single = childAt(node, 'example');
  const named = childrenOf(childAt(node, 'examples')).flatMap((place) => {
    const example = follow(view, place);
    const name = `The example \`${nameOf(place)}\``;
    return example && has(example.value, 'value') ? [{ value: childAt(example, 'value'), name }] : [];
  });
  return [...(single.value === undefined ? [] : [{ value: single, name: 'The `example`' }]), ...named];
}

/** The place at a path below an example, or its nearest ancestor that exists. */
function nearest(place: Place, path: readonly string[]): Place {
  const [first, ...rest] = path;
  if (first === undefined) return place;
  const child = childAt(place, Array.isArray(place.value) ? Number(first) : first);
  return child.value === undefined ? place : nearest(child, rest);
}
