import { isDeepStrictEqual } from 'node:util';
import type { Findings } from '../findings.ts';
import { keywordOf } from '../members.ts';
import { childAt, childrenOf, formatValue, has, type Place } from '../place.ts';
import { nodesOf, type View } from '../view.ts';

/** `x-values` must explain each value once, and every value of an `enum`. */
export function checkValues(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['schema'])) {
    if (!has(node.value, 'x-values')) continue;
    const list = childAt(node, 'x-values');
    if (!Array.isArray(list.value)) continue;
    const values = childrenOf(list).map((entry) => childAt(entry, 'value'));
    const isNullable = keywordOf(view, node, 'nullable') === true;
    checkValueTypes(values, keywordOf(view, node, 'type'), isNullable, findings);
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

function checkValueTypes(values: readonly Place[], type: unknown, isNullable: boolean, findings: Findings): void {
  if (typeof type !== 'string') return;
  for (const place of values) {
    if (place.value === null ? isNullable : isOfType(place.value, type)) continue;
    const fix =
      type === 'string' && place.value !== null ? `Put it in quotes: '${String(place.value)}'.` : fixOf(place);
    findings.invalid(place, `${formatValue(place.value)} is not of type ${type}. ${fix}`);
  }
}

function fixOf({ value }: Place): string {
  return value === null ? 'Add `nullable: true`, or remove the value.' : 'Fix the value or `type`.';
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return typeof value === 'bigint' || Number.isInteger(value);
  if (type === 'number') return typeof value === 'bigint' || typeof value === 'number';
  return typeof value === type;
}
