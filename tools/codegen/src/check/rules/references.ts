import { originOf } from '../../compose/origins.ts';
import { resolveRef } from '../../read.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { grammar } from '../grammar.ts';
import {
  childAt,
  childrenOf,
  containsKey,
  formatValue,
  has,
  isRecord,
  nameOf,
  rootOf,
  valueAt,
  type Node,
  type Place,
} from '../place.ts';
import type { View } from '../view.ts';

/** Keys whose value is data or a map of properties. A `$ref` in it is not a misplaced reference. */
const skippedKeys = new Set(['value', 'example', 'default', 'enum', 'properties']);

/** Extensions that contain OpenAPI objects. */
const referringExtensions = new Set(['x-json', 'x-action', 'x-parameters', 'x-responses']);

/** Every `$ref` must be allowed in its place, have a supported form and an existing target, and be the only key of its map. */
export function checkReferences(view: View, findings: Findings): void {
  for (const node of view.references) {
    const { section } = grammar[node.kind];
    if (section === undefined) reportMisplaced(childAt(node, '$ref'), grammar[node.kind].title, findings);
    else checkReference(view, node, section, findings);
  }
  for (const node of view.nodes) checkOtherKeys(node, findings);
}

function checkReference(view: View, node: Node, section: string, findings: Findings): void {
  const place = childAt(node, '$ref');
  const ignored = Object.keys(node.value as object).filter((key) => key !== '$ref' && key !== 'x-todo');
  if (ignored.length > 0) {
    const keys = ignored.map((key) => `\`${key}\``).join(', ');
    const fix =
      section === 'schemas'
        ? 'To keep them, write `allOf: [{ $ref: … }]` and put the other keys beside `allOf`.'
        : 'Move them to the component that the `$ref` refers to.';
    findings.invalid(place, `OpenAPI 3.0 ignores the keys beside a \`$ref\`: ${keys}. ${fix}`);
  }
  const problem = problemOf(view, node, place.value, section);
  if (problem) findings.invalid(place, problem);
}

const supportedRef = /^(\.\/service\.yaml|\.\.\/protocols\/[^/]+\.yaml)?#\/components\/([^/]+)\/([^/]+)$/;

function isValidRef(view: View, node: Node, ref: string, section: string): boolean {
  const [, file, target] = supportedRef.exec(ref) ?? [];
  const isInService = node.source === view.service;
  const isSupported = file === undefined || (isInService ? file !== './service.yaml' : !file.startsWith('../'));
  return target === section && isSupported && resolveRef(view.folder, node.source, ref) !== undefined;
}

function problemOf(view: View, node: Node, ref: unknown, section: string): string | undefined {
  if (typeof ref === 'string' && isValidRef(view, node, ref, section))
    return inheritedProblem(view, node, ref, section);
  const isInService = node.source === view.service;
  const forms = isInService
    ? `\`#/components/${section}/<Name>\``
    : `\`./service.yaml#/components/${section}/<Name>\` or \`#/components/${section}/<Name>\``;
  if (typeof ref !== 'string') return `A \`$ref\` must be a string. Write ${forms}.`;
  const match = supportedRef.exec(ref);
  if (!match || (isInService && match[1] === './service.yaml') || (!isInService && match[1]?.startsWith('../')))
    return `The \`$ref\` ${formatValue(ref)} has an unsupported form. Write ${forms}.`;
  const [, file, targetSection, name] = match;
  if (targetSection !== section)
    return `The \`$ref\` ${formatValue(ref)} refers to ${targetSection}, but only ${section} are allowed here. Write ${forms}.`;
  const target = file ? view.service : node.source;
  if (!target) return undefined;
  const known = Object.keys(componentsOf(rootOf(target), section));
  const fix =
    serviceSuggestion(view, target, section, name!) ||
    didYouMean(name!, known) ||
    ` Add \`components/${section}/${name}\`, or fix the name.`;
  return `The \`$ref\` ${formatValue(ref)} cannot be resolved: ${target.file} has no such component.${fix}`;
}

/** Other OpenAPI tools do not know that a service inherits components: service.yaml must name those to which its files refer. */
function inheritedProblem(view: View, node: Node, ref: string, section: string): string | undefined {
  const { service, folder } = view;
  const refersToService = ref.startsWith('./') || (node.source === service && !ref.startsWith('../'));
  if (!service || !refersToService) return undefined;
  const name = ref.split('/').at(-1)!;
  const { data } = originOf(service, []).source;
  if (valueAt(data, 'components', section, name) !== undefined) return undefined;
  const writtenIn = originOf(node.source, node.path).source;
  if (writtenIn.file === folder.protocol?.file || writtenIn.file !== node.source.file) return undefined;
  const target = `../protocols/${String(childAt(rootOf(service), 'x-protocol').value)}.yaml#/components/${section}/${name}`;
  return `${service.file} inherits \`${name}\` from its protocol, but does not name it, so that other OpenAPI tools do not find it. Add \`${name}: { $ref: ${target} }\` to \`components/${section}\` there.`;
}

/** Suggests the component of the same name in service.yaml, if there is one. */
function serviceSuggestion(view: View, target: { file: string }, section: string, name: string): string {
  const service = view.service && target !== view.service ? view.service : undefined;
  if (!service || !has(componentsOf(rootOf(service), section), name)) return '';
  return ` Write \`./service.yaml#/components/${section}/${name}\`.`;
}

function componentsOf(root: Place, section: string): Record<string, unknown> {
  const { value } = childAt(root, 'components', section);
  return isRecord(value) ? value : {};
}

/** Reports a `$ref` inside an extension or in place of a whole map. */
function checkOtherKeys(node: Node, findings: Findings): void {
  const { value } = node;
  if (!isRecord(value)) return;
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (typeof inner !== 'object' || inner === null || referringExtensions.has(key) || skippedKeys.has(key)) continue;
    if (key.startsWith('x-')) {
      if (containsKey(inner, '$ref')) checkExtension(childAt(node, key), findings);
    } else if (has(inner, '$ref') && isMapOfObjects(node, key))
      reportMisplaced(childAt(node, key, '$ref'), `\`${key}\``, findings);
  }
}

function isMapOfObjects(node: Node, key: string): boolean {
  const shape = Object.hasOwn(grammar[node.kind].keys, key) ? grammar[node.kind].keys[key] : undefined;
  return typeof shape === 'object' && !('one' in shape);
}

function checkExtension(place: Place, findings: Findings): void {
  for (const child of childrenOf(place)) {
    if (nameOf(child) === '$ref' && isRecord(place.value)) reportMisplaced(child, 'an extension', findings);
    else checkExtension(child, findings);
  }
}

function reportMisplaced(place: Place, where: string, findings: Findings): void {
  findings.invalid(place, `A \`$ref\` is not allowed in place of ${where}. Write the value itself.`);
}
