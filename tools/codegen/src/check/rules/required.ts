import type { Findings } from '../findings.ts';
import { didYouMean } from '../meant.ts';
import { identity, shown, under, within, type Place } from '../place.ts';
import { follow, type View } from '../view.ts';

/** `required` names properties that the schema has: of its own, by `allOf`, or of the schema it is a part of. */
export function checkRequired(view: View, node: Place, findings: Findings): void {
  const required = under(node, 'required');
  if (!Array.isArray(required.value)) return;
  const known = new Set<string>();
  for (const part of [node, ...wholes(node)]) propertiesOf(view, part, known);
  const named = new Set<unknown>();
  for (const place of within(required)) {
    const { value } = place;
    if (typeof value !== 'string') continue;
    if (named.has(value)) findings.wrong(place, `\`required\` names \`${value}\` twice. Remove one of the two.`);
    else if (!known.has(value)) {
      const fix = didYouMean(value, known) || ' Add the property, or remove the name.';
      findings.wrong(place, `\`required\` names ${shown(value)}, which is no property of this schema.${fix}`);
    }
    named.add(value);
  }
}

/** The schemas of which a schema is a part: `allOf`, `oneOf`, `anyOf` or `not` lead from them to it. */
function wholes(node: Place): Place[] {
  const steps = node.path;
  const inList = typeof steps.at(-1) === 'number' && ['allOf', 'oneOf', 'anyOf'].includes(String(steps.at(-2)));
  const negated = steps.at(-1) === 'not' && steps.at(-2) !== 'properties';
  const up = inList ? -2 : negated ? -1 : 0;
  if (up === 0) return [];
  const path = steps.slice(0, up);
  const whole = under({ source: node.source, path: [], value: node.source.data }, ...path);
  return [whole, ...wholes(whole)];
}

/** The properties of a schema and of the parts it is made of. */
export function propertiesOf(view: View, place: Place, known: Set<string>, passed: Set<string> = new Set()): void {
  const schema = follow(view, place);
  if (!schema || passed.has(identity(schema))) return;
  passed.add(identity(schema));
  for (const property of within(under(schema, 'properties'))) known.add(String(property.path.at(-1)));
  for (const word of ['allOf', 'oneOf', 'anyOf']) {
    for (const part of within(under(schema, word))) propertiesOf(view, part, known, passed);
  }
}
