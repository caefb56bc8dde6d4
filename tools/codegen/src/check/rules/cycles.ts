import { resolveRef } from '../../read.ts';
import type { Findings } from '../findings.ts';
import { identity, textUnder, under, type Place } from '../place.ts';
import type { View } from '../view.ts';
import type { Node } from '../walk.ts';

interface Edge {
  readonly node: Node;
  /** The component it leads to. */
  readonly to: string;
  readonly name: string;
}

/** No `$ref` leads back to where it stands: recursive schemas are not supported. */
export function checkCycles(view: View, findings: Findings): void {
  const edges = edgesOf(view);
  const done = new Set<string>();
  const enter = (component: string, way: readonly { readonly at: string; readonly name: string }[]): void => {
    for (const { node, to, name } of edges.get(component) ?? []) {
      const start = way.findIndex(({ at }) => at === to);
      const step = { at: to, name };
      if (start >= 0) tell(node, [...way.slice(start), step], findings);
      else if (!done.has(to)) enter(to, [...way, step]);
    }
    done.add(component);
  };
  for (const [component, [first]] of edges) {
    if (!done.has(component)) enter(component, [{ at: component, name: first!.node.path[2] as string }]);
  }
}

function tell(node: Node, way: readonly { readonly name: string }[], findings: Findings): void {
  const round = way.map(({ name }) => name).join(' → ');
  const fix =
    'Recursive schemas are not supported: leave the inner one open (`type: object`) and say in a note what it holds.';
  findings.wrong(under(node, '$ref'), `The \`$ref\` leads back to itself: ${round}. ${fix}`);
}

/** The `$ref`s that stand within components, by the component they stand in. */
function edgesOf(view: View): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const node of view.references) {
    const [components, section, name] = node.path;
    const ref = textUnder(node, '$ref');
    const found = ref === undefined ? undefined : resolveRef(view.folder, node.source, ref);
    if (components !== 'components' || name === undefined || !found) continue;
    const from = componentOf({ ...node, path: [components, section!, name] });
    const target = componentOf({ source: found.source, path: found.path.slice(0, 3), value: undefined });
    edges.set(from, [...(edges.get(from) ?? []), { node, to: target, name: String(found.path[2]) }]);
  }
  return edges;
}

function componentOf(place: Place): string {
  return identity(place);
}
