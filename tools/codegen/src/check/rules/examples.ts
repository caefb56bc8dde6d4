import type { Findings } from '../findings.ts';
import { Fitting } from '../fit.ts';
import { has, isRecord, nameOf, pointer, under, within, type Place } from '../place.ts';
import { follow, nodesOf, type View } from '../view.ts';
import type { Node } from '../walk.ts';

/** Every example, sample value and default fits its schema. Schemas that are `wrong` are left out: that was told already. */
export function checkExamples(view: View, findings: Findings, wrong: ReadonlySet<string>): void {
  const fitting = new Fitting(view, wrong);
  const hold = (value: Place, schema: Place, what: string): void => {
    const reasons = fitting.reasons(value.value, schema);
    if (typeof reasons === 'string') {
      findings.wrong(schema, `The schema cannot be used: ${reasons}. Fix it.`);
      return;
    }
    for (const { path, message } of reasons) {
      const where = path.length > 0 ? ` at ${pointer(path)}` : '';
      const at = nearest(value, path);
      findings.wrong(at, `${what} does not fit its schema:${where} ${message}. Fix the example or the schema.`);
    }
  };
  for (const node of nodesOf(view, ['schema'])) {
    for (const key of ['example', 'default']) {
      if (has(node.value, key)) hold(under(node, key), node, `The \`${key}\``);
    }
  }
  for (const node of nodesOf(view, ['mediaType', 'parameter', 'header'])) {
    const schema = under(node, 'schema');
    if (!isRecord(schema.value)) continue;
    for (const { value, what } of examplesOf(view, node)) hold(value, schema, what);
  }
}

function examplesOf(view: View, node: Node): { value: Place; what: string }[] {
  const single = under(node, 'example');
  const named = within(under(node, 'examples')).flatMap((place) => {
    const example = follow(view, place);
    const what = `The example \`${nameOf(place)}\``;
    return example && has(example.value, 'value') ? [{ value: under(example, 'value'), what }] : [];
  });
  return [...(single.value === undefined ? [] : [{ value: single, what: 'The `example`' }]), ...named];
}

/** The place in an example that a path leads to, or as far as it does. */
function nearest(place: Place, path: readonly string[]): Place {
  const [first, ...rest] = path;
  if (first === undefined) return place;
  const child = under(place, Array.isArray(place.value) ? Number(first) : first);
  return child.value === undefined ? place : nearest(child, rest);
}
