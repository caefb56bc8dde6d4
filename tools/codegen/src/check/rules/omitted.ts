import { itemsOf, membersOf } from '../../members.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, formatValue, nameOf, rootOf } from '../place.ts';
import type { View } from '../view.ts';

/** Every name in `x-omit` must be something that the protocol defines. */
export function checkOmitted({ folder, service }: View, findings: Findings): void {
  if (!service) return;
  const protocol = membersOf(folder.protocol?.data);
  const parameters = membersOf(membersOf(protocol['components'])['parameters']);
  const known: Readonly<Record<string, readonly string[]>> = {
    errors: itemsOf(protocol['x-errors']).map(({ code }) => String(code)),
    parameters: Object.values(parameters).map((parameter) => String(membersOf(parameter)['name'])),
    responses: Object.keys(membersOf(protocol['x-responses'])),
  };
  for (const list of childrenOf(childAt(rootOf(service), 'x-omit'))) {
    const names = Object.hasOwn(known, nameOf(list)) ? known[nameOf(list)]! : [];
    for (const place of childrenOf(list)) {
      if (names.includes(String(place.value))) continue;
      const fix = didYouMean(String(place.value), names) || ' Remove it.';
      findings.invalid(place, `The protocol defines no ${formatValue(place.value)} in \`${nameOf(list)}\`.${fix}`);
    }
  }
}
