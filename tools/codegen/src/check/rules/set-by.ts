import { isCommonOption } from '../../model/option.ts';
import type { Findings } from '../findings.ts';
import { membersOf } from '../members.ts';
import { childAt, childrenOf, has, nameOf, textAt, type Place } from '../place.ts';
import { follow, followAt, nodesOf, type View } from '../view.ts';

/** `x-set-by` must be in a request, and must not use the name of an option that every client has. */
export function checkSetBy(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['parameter', 'schema'])) {
    if (!has(node.value, 'x-set-by')) continue;
    const setBy = childAt(node, 'x-set-by');
    const option =
      typeof setBy.value === 'string' && setBy.value.startsWith('option.') ? setBy.value.slice(7) : undefined;
    if (option !== undefined && isCommonOption(option)) {
      const message = `The option name \`${option}\` is reserved: every client has this option. Choose another.`;
      findings.invalid(setBy, message);
    }
  }
  for (const operation of view.operations) {
    for (const status of childrenOf(childAt(operation.place, 'responses'))) {
      const content = followAt(view, status, 'content');
      for (const media of content ? childrenOf(content) : []) checkResponse(view, childAt(media, 'schema'), findings);
    }
  }
}

function checkResponse(view: View, root: Place, findings: Findings): void {
  const visited = new Set<unknown>();
  const visit = (place: Place): void => {
    const schema = follow(view, place);
    if (!schema || visited.has(schema.value)) return;
    visited.add(schema.value);
    if (textAt(schema, 'x-set-by') !== undefined) {
      const message = `\`${nameOf(schema)}\` is part of a response, but \`x-set-by\` applies to requests only. Remove it.`;
      findings.invalid(childAt(schema, 'x-set-by'), message);
    }
    membersOf(view, schema).forEach(({ at }) => visit(at));
    const items = childAt(schema, 'items');
    if (items.value !== undefined) visit(items);
  };
  if (root.value !== undefined) visit(root);
}
