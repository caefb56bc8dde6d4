import type { Findings } from '../findings.ts';
import { grammar } from '../grammar.ts';
import type { ObjectKind } from '../object-kind.ts';
import { childAt, childrenOf, has, isIn, isRecord, nameOf, rootOf, textAt, type Node, type Place } from '../place.ts';
import { follow, nodesOf, type View } from '../view.ts';

/** The keys with an English text, for each kind of object, and those that are required. Other kinds: `description`, not required. */
const textKeys: Readonly<
  Partial<Record<ObjectKind, { readonly keys: readonly string[]; readonly required: readonly string[] }>>
> = {
  info: { keys: ['title', 'description'], required: ['title', 'description'] },
  operation: { keys: ['summary', 'description'], required: ['summary', 'description'] },
  parameter: { keys: ['description'], required: ['description'] },
  response: { keys: ['description'], required: [] },
  tag: { keys: ['description'], required: ['description'] },
  example: { keys: ['summary', 'description'], required: ['summary'] },
};

/** Every English text must have a Chinese translation (`x-zh`), and every `x-zh` an English text. */
export function checkTranslations(view: View, findings: Findings): void {
  for (const node of nodesOf(view, translatedKinds))
    if (isRecord(node.value) && !isBareInfo(view, node)) checkNode(node, findings);
  let wrappers: Set<string> | undefined;
  for (const nodes of [nodesOf(view, ['schema']), view.references]) {
    for (const node of nodes) {
      if (node.kind !== 'schema' || !isIn(node, 'properties') || isProbablyDescribed(view, node)) continue;
      wrappers ??= envelopeMembers(view);
      if (!wrappers.has(nameOf(node))) checkProperty(view, node, findings);
    }
  }
}

const translatedKinds = (Object.keys(grammar) as ObjectKind[]).filter((kind) =>
  grammar[kind].extensions.includes('x-zh'),
);

const onlyDescription = { keys: ['description'], required: [] };

/** Whether a node is the `info` of an endpoint with only a title and a version. The operation has the texts. */
function isBareInfo(view: View, { kind, source, value }: Node): boolean {
  return kind === 'info' && source !== view.service && !has(value, 'description') && !has(value, 'x-zh');
}

function checkNode(node: Node, findings: Findings): void {
  const { keys, required } = textKeys[node.kind] ?? onlyDescription;
  const { title } = grammar[node.kind];
  for (const key of keys) if (has(node.value, key)) checkNotEmpty(childAt(node, key), findings);
  const chinese = childAt(node, 'x-zh');
  const absent = required.filter((key) => !has(node.value, key) && !has(chinese.value, key));
  const present = keys.filter((key) => has(node.value, key));
  for (const key of absent) {
    findings.missing(node, `\`${key}\` is missing in ${title}. Add it in English, and in Chinese in \`x-zh\`.`);
  }
  if (chinese.value === undefined) {
    if (present.length === 0) return;
    const beside = present.map((key) => `\`${key}\``).join(' and ');
    const example = exampleOf(node.kind, present);
    findings.missing(node, `\`x-zh\` is missing beside ${beside}. Add the Chinese text: ${example}.`);
  } else if (typeof chinese.value === 'string') {
    checkString(node, chinese, present, absent, findings);
  } else if (isRecord(chinese.value)) {
    checkMap(node, chinese, keys, present, findings);
  } else {
    findings.invalid(chinese, `\`x-zh\` must be a string${keys.length > 1 ? ' or a map of strings' : ''}.`);
  }
}

function checkString(node: Node, chinese: Place, present: string[], absent: string[], findings: Findings): void {
  checkNotEmpty(chinese, findings);
  if (needsMap(node.kind, present)) {
    findings.invalid(chinese, `\`x-zh\` must be a map here. Write ${exampleOf(node.kind, present)}.`);
  } else if (present.length === 0 && absent.length === 0) {
    findings.missing(node, '`description` is missing beside `x-zh`. Add the English text.');
  }
}

function checkMap(node: Node, chinese: Place, keys: readonly string[], present: string[], findings: Findings): void {
  if (keys.length === 1) {
    return findings.invalid(chinese, '`x-zh` must be a string here. Write the Chinese description.');
  }
  for (const place of childrenOf(chinese)) {
    const key = nameOf(place);
    if (key === 'x-todo') continue;
    if (!keys.includes(key)) {
      const message = `\`${key}\` is not a text of ${grammar[node.kind].title}. Valid keys: ${keys.join(', ')}.`;
      findings.unknown(place, message);
    } else if (!present.includes(key)) {
      findings.missing(node, `\`${key}\` is missing in English. Add it beside \`x-zh\`.`, place);
    } else if (typeof place.value !== 'string') {
      findings.invalid(place, `The Chinese \`${key}\` must be a string.`);
    } else checkNotEmpty(place, findings);
  }
  for (const key of present) {
    if (has(chinese.value, key)) continue;
    findings.missing(chinese, `\`${key}\` is missing in \`x-zh\`. Add the Chinese text.`);
  }
}

function checkNotEmpty(place: Place, findings: Findings): void {
  if (typeof place.value !== 'string' || place.value.trim() !== '') return;
  findings.invalid(place, `\`${nameOf(place)}\` is empty. Write the text, or remove the key.`);
}

/** The members that wrap the Input or the Output (`x-envelope`). They need no description. */
function envelopeMembers(view: View): Set<string> {
  const holders = [...(view.service ? [rootOf(view.service)] : []), ...view.allOperations.map(({ place }) => place)];
  const envelopes = holders.flatMap((holder) => [
    textAt(holder, 'x-envelope', 'data'),
    textAt(holder, 'x-envelope', 'input'),
  ]);
  return new Set(envelopes.flatMap((pointer) => (pointer ?? '').split('/').filter(Boolean)));
}

/** Whether a property has a description of its own. */
function isProbablyDescribed(view: View, node: Node): boolean {
  return has(node.value, 'description') || has(follow(view, node)?.value, 'description');
}

/** A property must have a description, or refer to a schema with one. */
function checkProperty(view: View, node: Node, findings: Findings): void {
  const target = follow(view, node);
  if (!target || !isRecord(target.value) || isDescribed(view, target)) return;
  const isReference = target.source !== node.source || target.path.length !== node.path.length;
  const referred = isReference ? ` and on \`${nameOf(target)}\`, which it refers to` : '';
  const message = `\`description\` is missing on the property \`${nameOf(node)}\`${referred}.`;
  findings.missing(node, `${message} Add it, with \`x-zh\`.`);
}

function isDescribed(view: View, place: Place): boolean {
  if (has(place.value, 'description') || has(place.value, 'x-zh')) return true;
  return childrenOf(childAt(place, 'allOf')).some((part) => has(follow(view, part)?.value, 'description'));
}

function needsMap(kind: ObjectKind, present: readonly string[]): boolean {
  return kind === 'info' || kind === 'operation' || present.length > 1;
}

function exampleOf(kind: ObjectKind, present: readonly string[]): string {
  return needsMap(kind, present) ? `\`x-zh: { ${present.map((key) => `${key}: …`).join(', ')} }\`` : '`x-zh: …`';
}
