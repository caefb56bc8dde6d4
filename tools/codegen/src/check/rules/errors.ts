import type { Findings } from '../findings.ts';
import { childAt, childrenOf, formatValue, nameOf, type Place } from '../place.ts';
import type { View } from '../view.ts';

/** `x-errors` must list each code once, and each observed status and message of a code once. */
export function checkErrors(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    const table = childAt(node, 'x-errors');
    const codes = new Set<unknown>();
    for (const entry of Array.isArray(table.value) ? childrenOf(table) : []) {
      const { value: code } = childAt(entry, 'code');
      if (codes.has(code) && typeof code === 'string') {
        const fix = 'Move its entries to `observed` of the first entry.';
        findings.invalid(entry, `The error code ${formatValue(code)} is listed twice. ${fix}`);
      }
      codes.add(code);
      checkObserved(entry, findings);
    }
  }
}

function checkObserved(entry: Place, findings: Findings): void {
  const keys = new Set<string>();
  for (const observed of childrenOf(childAt(entry, 'observed'))) {
    const key = ['status', 'message'].map((name) => String(childAt(observed, name).value)).join(' ');
    if (keys.has(key)) {
      const code = formatValue(childAt(entry, 'code').value);
      const message = `Entry ${nameOf(observed)} of \`observed\` of the error ${code} is a duplicate. Remove it.`;
      findings.invalid(observed, message);
    }
    keys.add(key);
  }
}
