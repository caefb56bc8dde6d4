import { envelopePointer, requestOf, successOf } from '../body.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { keywordOf, membersOf, schemaAt } from '../members.ts';
import { childAt, childrenOf, formatValue, nameOf, textAt } from '../place.ts';
import { parametersOf, type OperationView, type View } from '../view.ts';

/** `x-paging` must name members of the Input and places in the Output. */
export function checkPaging(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const paging = childAt(operation.place, 'x-paging');
    if (paging.value === undefined) continue;
    checkInputNames(view, operation, findings);
    const success = successOf(view, operation);
    const output = schemaAt(view, success?.schema, envelopePointer(view, operation, 'data'));
    for (const place of childrenOf(paging).filter((one) => ['items', 'next', 'total'].includes(nameOf(one)))) {
      const pointer = textAt(place);
      const schema = pointer === undefined ? undefined : schemaAt(view, output, pointer);
      if (pointer === undefined) continue;
      if (!schema) findings.invalid(place, `The Output has no ${formatValue(pointer)}. Fix the pointer or the schema.`);
      else if (nameOf(place) === 'items' && keywordOf(view, schema, 'type') !== 'array') {
        findings.invalid(place, `${formatValue(pointer)} is not an array. Write the pointer of the items.`);
      }
    }
  }
}

function checkInputNames(view: View, operation: OperationView, findings: Findings): void {
  const body = schemaAt(view, requestOf(view, operation)?.schema, envelopePointer(view, operation, 'input'));
  const names = [
    ...membersOf(view, body).map(({ name }) => name),
    ...parametersOf(view, operation).map(({ name }) => name),
  ];
  for (const key of ['input', 'size']) {
    const place = childAt(operation.place, 'x-paging', key);
    if (typeof place.value !== 'string' || names.includes(place.value)) continue;
    const fix = didYouMean(place.value, names) || ` The Input has the members ${names.join(', ')}.`;
    findings.invalid(place, `\`x-paging\` names \`${place.value}\`, which is not a member of the Input.${fix}`);
  }
}
