import type { Findings } from '../findings.ts';
import { identity, nameOf, textUnder, under, within, type Place } from '../place.ts';
import { follow, followUnder, nodesOf, type View } from '../view.ts';
import { membersOf } from '../members.ts';

/** What every client has among its options: `packages/runtime/src/client.ts`. */
const clientOptions = [
  'credentials',
  'endpoint',
  'signing',
  'timeout',
  'fetch',
  'environment',
  'dangerouslyAllowBrowser',
];

/** What `x-set-by` fills in is part of a request, and an option it is filled from is one the client can have. */
export function checkSetBy(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['parameter', 'schema'])) {
    const setBy = under(node, 'x-set-by');
    const option =
      typeof setBy.value === 'string' && setBy.value.startsWith('option.') ? setBy.value.slice(7) : undefined;
    if (option !== undefined && clientOptions.includes(option)) {
      findings.wrong(setBy, `Every client has an option \`${option}\` of its own. Choose another name.`);
    }
  }
  for (const operation of view.operations) {
    for (const status of within(under(operation.place, 'responses'))) {
      const content = followUnder(view, status, 'content');
      for (const media of content ? within(content) : []) checkAnswer(view, under(media, 'schema'), findings);
    }
  }
}

function checkAnswer(view: View, root: Place, findings: Findings): void {
  const passed = new Set<string>();
  const enter = (place: Place): void => {
    const schema = follow(view, place);
    if (!schema || passed.has(identity(schema))) return;
    passed.add(identity(schema));
    if (textUnder(schema, 'x-set-by') !== undefined) {
      const message = `\`${nameOf(schema)}\` is part of an answer, where nothing is filled in. Remove the \`x-set-by\`.`;
      findings.wrong(under(schema, 'x-set-by'), message);
    }
    membersOf(view, schema).forEach(({ at }) => enter(at));
    const items = under(schema, 'items');
    if (items.value !== undefined) enter(items);
  };
  if (root.value !== undefined) enter(root);
}
