import type { Findings } from '../findings.ts';
import { keywordOf, membersOf } from '../members.ts';
import { childAt, childrenOf, has, nameOf, textAt, type Place } from '../place.ts';
import { follow, nodesOf, parametersOf, type View } from '../view.ts';

const allowed = new Set([
  'type',
  'description',
  'x-zh',
  'x-sensitive',
  'x-json',
  'x-todo',
  'deprecated',
  'nullable',
  'example',
]);

/** `x-json` must be on a text, describe an object or a list, and be where a JSON text can be. */
export function checkJsonTexts(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['schema'])) {
    if (has(node.value, 'x-json')) checkJsonText(view, node, childAt(node, 'x-json'), findings);
  }
  for (const operation of view.operations) {
    for (const { in: location, name, parameter } of parametersOf(view, operation)) {
      const content = childAt(follow(view, childAt(parameter, 'schema')) ?? parameter, 'x-json');
      if (content.value === undefined || location === 'query') continue;
      const message = `The ${location} parameter \`${name}\` cannot have \`x-json\`: only queries and bodies carry JSON texts.`;
      findings.invalid(content, `${message} Remove it, and describe the text in \`description\`.`);
    }
  }
}

function checkJsonText(view: View, node: Place, content: Place, findings: Findings): void {
  if (textAt(node, 'type') !== 'string') {
    findings.invalid(content, '`x-json` describes the content of a text. Write `type: string` beside it.');
  }
  for (const place of childrenOf(node)) {
    if (allowed.has(nameOf(place))) continue;
    const message = `\`${nameOf(place)}\` has no effect beside \`x-json\`: callers pass the content, not the text.`;
    findings.invalid(place, `${message} Move it into the schema of the content, or remove it.`);
  }
  const isObject = keywordOf(view, content, 'type') === 'object' || membersOf(view, content).length > 0;
  if (isObject || keywordOf(view, content, 'type') === 'array') return;
  findings.invalid(content, '`x-json` must describe an object or an array. A text or a number needs no JSON.');
}
