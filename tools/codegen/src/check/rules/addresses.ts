import type { Findings } from '../findings.ts';
import { childAt, formatValue } from '../place.ts';
import { nodesOf, type View } from '../view.ts';

/** Addresses become links and requests, so they must be complete `https:` or `http:` URLs. */
export function checkAddresses(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['externalDocs', 'license', 'contact', 'server'])) {
    const url = childAt(node, 'url');
    if (typeof url.value !== 'string') continue;
    const text = node.kind === 'server' ? url.value.replaceAll(/\{[^{}]*\}/g, 'variable') : url.value;
    if (isWebAddress(text)) continue;
    const message = `${formatValue(url.value)} is not a web address.`;
    findings.invalid(url, `${message} Write a complete URL that starts with \`https://\`.`);
  }
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/i.test(text) && url.username === '';
}
