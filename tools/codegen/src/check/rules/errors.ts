import type { Findings } from '../findings.ts';
import { childAt, childrenOf, formatValue, has, nameOf, valueAt, type Place } from '../place.ts';
import type { View } from '../view.ts';

/** `x-errors` must list each code once, and each observed response of a code once. */
export function checkErrors(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    if (!has(node.value, 'x-errors')) continue;
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

/** One status and message may be observed with several meanings, but the client must react to all of them in one way. */
function checkObserved(entry: Place, findings: Findings): void {
  const list = valueAt(entry.value, 'observed');
  // What is observed once is no duplicate.
  if (Array.isArray(list) && list.length < 2) return;
  const known = new Map<string, { readonly reaction: string; readonly meanings: Set<string> }>();
  const code = formatValue(valueAt(entry.value, 'code'));
  for (const observed of childrenOf(childAt(entry, 'observed'))) {
    const text = (...names: string[]) => JSON.stringify(names.map((name) => String(valueAt(observed.value, name))));
    const [key, reaction, meaning] = [text('status', 'message'), text('kind', 'retry'), text('description', 'x-zh')];
    const other = known.get(key);
    const name = `Entry ${nameOf(observed)} of \`observed\` of the error ${code}`;
    if (!other) known.set(key, { reaction, meanings: new Set([meaning]) });
    else if (other.meanings.has(meaning)) findings.invalid(observed, `${name} is a duplicate. Remove it.`);
    else if (other.reaction !== reaction) {
      const fix = 'Give both the same `kind` and `retry`: a response does not show which of them is meant.';
      findings.invalid(
        observed,
        `${name} has the status and message of an earlier entry, but another \`kind\` or \`retry\`. ${fix}`,
      );
    } else other.meanings.add(meaning);
  }
}
