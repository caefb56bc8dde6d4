import type { Findings } from '../findings.ts';
import { nameOf, under, within, type Place } from '../place.ts';
import type { View } from '../view.ts';

const keys = new Set(['title', 'summary', 'description', 'x-zh']);

const forbidden: readonly { readonly text: string; readonly why: string; readonly fix: string }[] = [
  { text: '"""', why: 'ends a text in Python', fix: 'Write other quotes.' },
  { text: '*/', why: 'ends a comment in TypeScript and Java', fix: 'Put a space between the two.' },
  { text: '\\', why: 'begins an escape in source code', fix: 'Write `/`, or say it in words.' },
];

/** Texts end up in the source code of several languages: they are free of what means something there. */
export function checkCharacters(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    for (const key of keys) checkText(under(node, key), findings);
    for (const word of ['x-errors', 'x-notes']) search(under(node, word), findings);
  }
}

function search(place: Place, findings: Findings): void {
  for (const child of within(place)) {
    if (keys.has(nameOf(child))) checkText(child, findings);
    else search(child, findings);
  }
}

function checkText(place: Place, findings: Findings): void {
  const { value } = place;
  if (typeof value !== 'string') return within(place).forEach((child) => checkText(child, findings));
  for (const { text, why, fix } of forbidden) {
    if (value.includes(text)) findings.wrong(place, `There is \`${text}\` in this text, which ${why}. ${fix}`);
  }
}
