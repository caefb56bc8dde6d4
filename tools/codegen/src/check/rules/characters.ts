import type { Findings } from '../findings.ts';
import { childAt, childrenOf, has, nameOf, type Place } from '../place.ts';
import type { View } from '../view.ts';

const textKeys = new Set(['title', 'summary', 'description', 'x-zh']);
const extensions = ['x-errors', 'x-notes', 'x-values'];

const forbidden: readonly { readonly text: string; readonly why: string; readonly fix: string }[] = [
  { text: '"""', why: 'ends a string in Python', fix: 'Use other quotes.' },
  { text: '*/', why: 'ends a comment in TypeScript and Java', fix: 'Put a space between the two characters.' },
  { text: '\\', why: 'starts an escape sequence in source code', fix: 'Write `/`, or describe it in words.' },
];

/** Descriptions are copied into source code, so they must not contain character sequences with a meaning there. */
export function checkCharacters(view: View, findings: Findings): void {
  const { folder, endpoints } = view;
  const texts = [folder.protocol, folder.service, ...endpoints].map((source) => source?.text ?? '');
  if (!texts.some(mayContainForbidden)) return;
  for (const node of view.nodes) {
    for (const key of textKeys) if (has(node.value, key)) checkText(childAt(node, key), findings);
    for (const key of extensions)
      if (has(node.value, key) && containsForbidden(node.value[key])) checkTextsIn(childAt(node, key), findings);
  }
}

/** Whether any text in a file may contain a forbidden character sequence. Escapes start with a backslash, which is one of them. */
function mayContainForbidden(file: string): boolean {
  return forbidden.some(({ text }) => file.includes(text));
}

/** Whether any text in a value contains a forbidden character sequence. */
function containsForbidden(value: unknown): boolean {
  if (typeof value === 'string') return forbidden.some(({ text }) => value.includes(text));
  return typeof value === 'object' && value !== null && Object.values(value).some(containsForbidden);
}

function checkTextsIn(place: Place, findings: Findings): void {
  for (const child of childrenOf(place)) {
    if (textKeys.has(nameOf(child))) checkText(child, findings);
    else checkTextsIn(child, findings);
  }
}

function checkText(place: Place, findings: Findings): void {
  const { value } = place;
  if (typeof value !== 'string') return childrenOf(place).forEach((child) => checkText(child, findings));
  for (const { text, why, fix } of forbidden) {
    if (value.includes(text)) findings.invalid(place, `The text contains \`${text}\`, which ${why}. ${fix}`);
  }
}
