import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, formatValue, has, nameOf, valueAt, type Place } from '../place.ts';
import { follow, type View } from '../view.ts';

/** `required` must list properties of the schema, of its `allOf` parts, or of the schema that it is a part of. */
export function checkRequired(view: View, node: Place, findings: Findings): void {
  if (!has(node.value, 'required')) return;
  const required = childAt(node, 'required');
  if (!Array.isArray(required.value) || areOwnProperties(node, required.value)) return;
  const known = new Set<string>();
  for (const part of [node, ...enclosingSchemas(node)]) addProperties(view, part, known);
  const listed = new Set<unknown>();
  for (const place of childrenOf(required)) {
    const { value } = place;
    if (typeof value !== 'string') continue;
    if (listed.has(value)) findings.invalid(place, `\`required\` lists \`${value}\` twice. Remove one.`);
    else if (!known.has(value)) {
      const fix = didYouMean(value, known) || ' Add the property, or remove the name.';
      const message = `\`required\` lists ${formatValue(value)}, which is not a property of this schema.${fix}`;
      findings.invalid(place, message);
    }
    listed.add(value);
  }
}

/** Whether the names are properties of the schema itself, each listed once. */
function areOwnProperties({ value }: Place, names: readonly unknown[]): boolean {
  const properties = valueAt(value, 'properties');
  return new Set(names).size === names.length && names.every((name) => has(properties, name as string));
}

/** The schemas that contain a schema in `allOf`, `oneOf`, `anyOf` or `not`. */
function enclosingSchemas(node: Place): Place[] {
  const steps = node.path;
  const isPart = typeof steps.at(-1) === 'number' && ['allOf', 'oneOf', 'anyOf'].includes(String(steps.at(-2)));
  const isNegated = steps.at(-1) === 'not' && steps.at(-2) !== 'properties';
  const levels = isPart ? -2 : isNegated ? -1 : 0;
  if (levels === 0) return [];
  const path = steps.slice(0, levels);
  const parent = childAt({ source: node.source, path: [], value: node.source.data }, ...path);
  return [parent, ...enclosingSchemas(parent)];
}

/** Adds the properties of a schema and of its parts to `known`. */
function addProperties(view: View, place: Place, known: Set<string>, visited = new Set<unknown>()): void {
  const schema = follow(view, place);
  if (!schema || visited.has(schema.value)) return;
  visited.add(schema.value);
  for (const property of childrenOf(childAt(schema, 'properties'))) known.add(nameOf(property));
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    for (const part of childrenOf(childAt(schema, keyword))) addProperties(view, part, known, visited);
  }
}
