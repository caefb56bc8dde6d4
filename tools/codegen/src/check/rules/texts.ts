import type { Findings } from '../findings.ts';
import { grammar, type ErrorKind } from '../grammar.ts';
import { has, isRecord, nameOf, textUnder, under, within, type Place } from '../place.ts';
import { follow, nodesOf, type View } from '../view.ts';
import type { Node } from '../walk.ts';

/** The texts of an object that have a Chinese twin, and whether there must be such a text. */
const textsOf: Readonly<
  Partial<Record<ErrorKind, { readonly keys: readonly string[]; readonly must: readonly string[] }>>
> = {
  info: { keys: ['title', 'description'], must: ['title', 'description'] },
  operation: { keys: ['summary', 'description'], must: ['summary', 'description'] },
  parameter: { keys: ['description'], must: ['description'] },
  response: { keys: ['description'], must: [] },
  tag: { keys: ['description'], must: ['description'] },
  example: { keys: ['summary', 'description'], must: ['summary'] },
};

/** Wherever there is an English text there is a Chinese one, and the other way round. */
export function checkTexts(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    if (isRecord(node.value) && grammar[node.kind].words.includes('x-zh')) checkNode(node, findings);
  }
  const wrappers = wrappersOf(view);
  for (const node of [...view.nodes, ...view.references]) {
    if (node.kind !== 'schema' || node.path.at(-2) !== 'properties' || wrappers.has(nameOf(node))) continue;
    checkProperty(view, node, findings);
  }
}

function checkNode(node: Node, findings: Findings): void {
  const { keys, must } = textsOf[node.kind] ?? { keys: ['description'], must: [] };
  const { title } = grammar[node.kind];
  for (const key of keys) checkSetByMembers(under(node, key), findings);
  const chinese = under(node, 'x-zh');
  const absent = must.filter((key) => !has(node.value, key) && !has(chinese.value, key));
  const present = keys.filter((key) => has(node.value, key));
  for (const key of absent)
    findings.missing(node, `There is no \`${key}\` on ${title}. Say it in English, and in \`x-zh\`.`);
  if (chinese.value === undefined) {
    const fix = `Add it: ${likeZh(node.kind, present)}.`;
    if (present.length > 0) findings.missing(node, `There is no Chinese beside \`${present.join('` and `')}\`. ${fix}`);
  } else if (typeof chinese.value === 'string') {
    checkString(node, chinese, present, absent, findings);
  } else if (isRecord(chinese.value)) {
    checkMap(node, chinese, keys, present, findings);
  } else {
    findings.wrong(chinese, `\`x-zh\` must be a text${keys.length > 1 ? ' or a map of texts' : ''}.`);
  }
}

function checkString(node: Node, chinese: Place, present: string[], absent: string[], findings: Findings): void {
  checkSetByMembers(chinese, findings);
  const mapped = node.kind === 'info' || node.kind === 'operation' || present.length > 1;
  if (mapped) {
    findings.wrong(chinese, `\`x-zh\` must say which text is which. Write ${likeZh(node.kind, present)}.`);
  } else if (present.length === 0 && absent.length === 0) {
    findings.missing(node, 'There is an `x-zh` without a `description`. Say it in English too.');
  }
}

function checkMap(node: Node, chinese: Place, keys: readonly string[], present: string[], findings: Findings): void {
  if (keys.length === 1) return findings.wrong(chinese, '`x-zh` must be a text here. Write the Chinese description.');
  for (const place of within(chinese)) {
    const key = nameOf(place);
    if (key === 'x-todo') continue;
    if (!keys.includes(key)) {
      findings.unknown(place, `\`${key}\` is not a text of ${grammar[node.kind].title}. Known are ${keys.join(', ')}.`);
    } else if (!present.includes(key)) {
      findings.missing(node, `There is a Chinese \`${key}\` without an English one. Add it beside \`x-zh\`.`, place);
    } else if (typeof place.value !== 'string') {
      findings.wrong(place, `The Chinese \`${key}\` must be a text.`);
    } else checkSetByMembers(place, findings);
  }
  for (const key of present) {
    if (!has(chinese.value, key)) findings.missing(chinese, `There is no Chinese \`${key}\`. Add it to \`x-zh\`.`);
  }
}

function checkSetByMembers(place: Place, findings: Findings): void {
  if (typeof place.value !== 'string' || place.value.trim() !== '') return;
  findings.wrong(place, `\`${nameOf(place)}\` is an empty text. Say what it is, or leave it out.`);
}

/** The members that only wrap the Input or the Output (`x-envelope`): there is nothing to say of them. */
function wrappersOf(view: View): Set<string> {
  const envelopes = nodesOf(view, ['service', 'operation']).flatMap((node) => [
    textUnder(node, 'x-envelope', 'data'),
    textUnder(node, 'x-envelope', 'input'),
  ]);
  return new Set(envelopes.flatMap((pointer) => (pointer ?? '').split('/').filter(Boolean)));
}

/** A property has a text of its own, or stands for a schema that has one. */
function checkProperty(view: View, node: Node, findings: Findings): void {
  const target = follow(view, node);
  if (!target || !isRecord(target.value) || isDescribed(view, target)) return;
  const referred = target.source !== node.source || target.path.length !== node.path.length;
  const where = referred ? `, nor has \`${nameOf(target)}\`, for which it stands` : '';
  findings.missing(node, `The property \`${nameOf(node)}\` has no \`description\`${where}. Add it, and its \`x-zh\`.`);
}

function isDescribed(view: View, place: Place): boolean {
  if (has(place.value, 'description') || has(place.value, 'x-zh')) return true;
  return within(under(place, 'allOf')).some((part) => has(follow(view, part)?.value, 'description'));
}

function likeZh(kind: ErrorKind, present: readonly string[]): string {
  const mapped = kind === 'info' || kind === 'operation' || present.length > 1;
  return mapped ? `\`x-zh: { ${present.map((key) => `${key}: …`).join(', ')} }\`` : '`x-zh: …`';
}
