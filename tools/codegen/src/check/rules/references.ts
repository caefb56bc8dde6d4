import { resolveRef } from '../../read.ts';
import type { Findings } from '../findings.ts';
import { grammar } from '../grammar.ts';
import { didYouMean } from '../meant.ts';
import { has, isRecord, nameOf, rootOf, shown, under, within, type Place } from '../place.ts';
import type { View } from '../view.ts';
import type { Node } from '../walk.ts';

const opaque = new Set(['value', 'example', 'default', 'enum', 'properties']);

/** Every `$ref` stands where one may, has one of the two allowed forms, leads to what is wanted there, and has nothing beside it. */
export function checkReferences(view: View, findings: Findings): void {
  for (const node of view.references) {
    const { section } = grammar[node.kind];
    if (section === undefined) refuse(under(node, '$ref'), grammar[node.kind].title, findings);
    else checkReference(view, node, section, findings);
  }
  for (const node of view.nodes) searchWords(node, findings);
}

function checkReference(view: View, node: Node, section: string, findings: Findings): void {
  const place = under(node, '$ref');
  const beside = Object.keys(node.value as object).filter((key) => key !== '$ref' && key !== 'x-todo');
  if (beside.length > 0) {
    const what = beside.map((key) => `\`${key}\``).join(', ');
    const allOf = 'write `allOf: [{ $ref: … }]` and put the rest beside it';
    const fix = section === 'schemas' ? `To keep it, ${allOf}.` : 'Put it where the `$ref` leads to.';
    findings.wrong(place, `Beside a \`$ref\` nothing counts: ${what} would be lost. ${fix}`);
  }
  const problem = problemOf(view, node, place.value, section);
  if (problem) findings.wrong(place, problem);
}

function problemOf(view: View, node: Node, ref: unknown, section: string): string | undefined {
  const inService = node.source === view.service;
  const forms = inService
    ? `\`#/components/${section}/<Name>\``
    : `\`./service.yaml#/components/${section}/<Name>\` or \`#/components/${section}/<Name>\``;
  if (typeof ref !== 'string') return `A \`$ref\` must be a text: ${forms}.`;
  const match = /^(\.\/service\.yaml)?#\/components\/([^/]+)\/([^/]+)$/.exec(ref);
  if (!match || (inService && match[1])) return `The \`$ref\` ${shown(ref)} is not of the form ${forms}. Write it so.`;
  const [, file, found, name] = match;
  if (found !== section) return `The \`$ref\` ${shown(ref)} leads to ${found}, not to ${section}. Write ${forms}.`;
  if (!resolveRef(view.folder, node.source, ref)) {
    const target = file ? view.service : node.source;
    if (!target) return undefined;
    const known = Object.keys(recordAt(rootOf(target), section));
    const fix =
      elsewhere(view, target, section, name!) ||
      didYouMean(name!, known) ||
      ` Add \`components/${section}/${name}\`, or fix the name.`;
    return `The \`$ref\` ${shown(ref)} leads nowhere: ${target.file} has no such component.${fix}`;
  }
  return undefined;
}

function elsewhere(view: View, target: { file: string }, section: string, name: string): string {
  const other = view.service && target !== view.service ? view.service : undefined;
  if (other && has(recordAt(rootOf(other), section), name)) {
    return ` Write \`./service.yaml#/components/${section}/${name}\`.`;
  }
  return '';
}

function recordAt(root: Place, section: string): Record<string, unknown> {
  const { value } = under(root, 'components', section);
  return isRecord(value) ? value : {};
}

/** A `$ref` in a map that the grammar does not enter: within our words, or in place of a whole map. */
function searchWords(node: Node, findings: Findings): void {
  for (const place of within(node)) {
    const key = nameOf(place);
    if (key === 'x-parameters' || opaque.has(key)) continue;
    if (key.startsWith('x-')) search(place, findings);
    else if (isMapOfObjects(node, key) && has(place.value, '$ref'))
      refuse(under(place, '$ref'), `\`${key}\``, findings);
  }
}

function isMapOfObjects(node: Node, key: string): boolean {
  const shape = Object.hasOwn(grammar[node.kind].keys, key) ? grammar[node.kind].keys[key] : undefined;
  return typeof shape === 'object' && !('one' in shape);
}

function search(place: Place, findings: Findings): void {
  for (const child of within(place)) {
    if (nameOf(child) === '$ref' && isRecord(place.value)) refuse(child, 'a word of ours', findings);
    else search(child, findings);
  }
}

function refuse(place: Place, where: string, findings: Findings): void {
  findings.wrong(place, `A \`$ref\` cannot stand in place of ${where}. Write out what it leads to.`);
}
