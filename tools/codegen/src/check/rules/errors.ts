import type { Findings } from '../findings.ts';
import { nameOf, shown, under, within, type Place } from '../place.ts';
import type { View } from '../view.ts';

/** A table of errors names each code once, and each sighting of a code once. */
export function checkErrors(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    const table = under(node, 'x-errors');
    const told = new Set<unknown>();
    for (const entry of Array.isArray(table.value) ? within(table) : []) {
      const { value: code } = under(entry, 'code');
      if (told.has(code) && typeof code === 'string') {
        const cure = 'Put its sightings into `seen` of the first entry.';
        findings.wrong(entry, `The error ${shown(code)} stands twice in this table. ${cure}`);
      }
      told.add(code);
      checkSightings(entry, findings);
    }
  }
}

function checkSightings(entry: Place, findings: Findings): void {
  const told = new Set<string>();
  for (const sighting of within(under(entry, 'seen'))) {
    const seen = ['status', 'message'].map((key) => String(under(sighting, key).value)).join(' ');
    if (told.has(seen)) {
      const code = shown(under(entry, 'code').value);
      findings.wrong(sighting, `Sighting ${nameOf(sighting)} of the error ${code} stands there already. Remove it.`);
    }
    told.add(seen);
  }
}
