import { isDeepStrictEqual } from 'node:util';
import type { Findings } from '../findings.ts';
import { keywordOf } from '../members.ts';
import { childAt, childrenOf, formatValue, type Place } from '../place.ts';
import { nodesOf, type View } from '../view.ts';

/** `x-values` must explain each value once, and every value of an `enum`. */
export function checkValues(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['schema'])) {
    const list = childAt(node, 'x-values');
    if (!Array.isArray(list.value)) continue;
    const values = childrenOf(list).map((entry) => childAt(entry, 'value'));
    checkValueTypes(values, keywordOf(view, node, 'type'), findings);
    for (const [index, place] of values.entries()) {
      if (!values.slice(0, index).some(({ value }) => isDeepStrictEqual(value, place.value))) continue;
      findings.invalid(place, `\`x-values\` explains ${formatValue(place.value)} twice. Remove one.`);
    }
    checkEnum(view, node, list, values, findings);
  }
}

function checkEnum(view: View, node: Place, list: Place, values: readonly Place[], findings: Findings): void {
  const allowed = keywordOf(view, node, 'enum');
  if (!Array.isArray(allowed)) return;
  for (const place of values) {
    if (allowed.includes(place.value)) continue;
    const message = `\`x-values\` explains ${formatValue(place.value)}, which is not in \`enum\`.`;
    findings.invalid(place, `${message} Add it to \`enum\`, or remove it.`);
  }
  const missing = allowed.filter((value) => value !== null && !values.some((place) => place.value === value));
  if (missing.length === 0) return;
  const names = missing.map(formatValue).join(', ');
  findings.missing(list, `\`x-values\` does not explain ${names} of \`enum\`. Add an entry for each value.`);
}

function checkValueTypes(values: readonly Place[], type: unknown, findings: Findings): void {
  const expected = type === 'integer' || type === 'number' ? 'number' : type;
  for (const place of values) {
    if (typeof expected !== 'string' || typeof place.value === expected || typeof place.value === 'bigint') continue;
    const fix = expected === 'string' ? `Put it in quotes: '${String(place.value)}'.` : 'Fix the value or `type`.';
    findings.invalid(place, `${formatValue(place.value)} is not of type ${String(type)}. ${fix}`);
  }
}
