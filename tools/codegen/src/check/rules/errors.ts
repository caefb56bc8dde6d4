import type { Findings } from '../findings.ts';
import { nameOf, shown, under, within, type Place } from '../place.ts';
import type { View } from '../view.ts';

/** A table of errors names each code once, and each observed message of a code once. */
export function checkErrors(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    const table = under(node, 'x-errors');
    const told = new Set<unknown>();
    for (const entry of Array.isArray(table.value) ? within(table) : []) {
      const { value: code } = under(entry, 'code');
      if (told.has(code) && typeof code === 'string') {
        const fix = 'Move its entries to `observed` of the first entry.';
        findings.wrong(entry, `The error ${shown(code)} stands twice in this table. ${fix}`);
      }
      told.add(code);
      checkObserved(entry, findings);
    }
  }
}

function checkObserved(entry: Place, findings: Findings): void {
  const told = new Set<string>();
  for (const observed of within(under(entry, 'observed'))) {
    const key = ['status', 'message'].map((name) => String(under(observed, name).value)).join(' ');
    if (told.has(key)) {
      const code = shown(under(entry, 'code').value);
      findings.wrong(observed, `The entry ${nameOf(observed)} of the error ${code} stands there already. Remove it.`);
    }
    told.add(key);
  }
}
