import { resolveRef } from '../../read.ts';
import type { Findings } from '../findings.ts';
import { childAt, keyOf, textAt } from '../place.ts';
import type { View } from '../view.ts';
import type { Node } from '../place.ts';

/** A `$ref` from one component to another. */
interface Edge {
  readonly node: Node;
  /** The key of the target component. */
  readonly target: string;
  readonly name: string;
}

interface Step {
  readonly component: string;
  readonly name: string;
}

/** References must not be circular: recursive schemas are not supported. */
export function checkCycles(view: View, findings: Findings): void {
  const edges = edgesOf(view);
  const done = new Set<string>();
  const visit = (component: string, path: readonly Step[]): void => {
    for (const { node, target, name } of edges.get(component) ?? []) {
      const start = path.findIndex((step) => step.component === target);
      const step = { component: target, name };
      if (start >= 0) reportCycle(node, [...path.slice(start), step], findings);
      else if (!done.has(target)) visit(target, [...path, step]);
    }
    done.add(component);
  };
  for (const [component, [first]] of edges) {
    if (!done.has(component)) visit(component, [{ component, name: first!.node.path[2] as string }]);
  }
}

function reportCycle(node: Node, path: readonly Step[], findings: Findings): void {
  const cycle = path.map(({ name }) => name).join(' → ');
  const fix =
    'Recursive schemas are not supported. Replace the inner schema with `type: object` and describe its content in a note.';
  findings.invalid(childAt(node, '$ref'), `Circular \`$ref\`: ${cycle}. ${fix}`);
}

/** The references inside components, by the key of the component that contains them. */
function edgesOf(view: View): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const node of view.references) {
    const [components, section, name] = node.path;
    if (components !== 'components' || name === undefined) continue;
    const ref = textAt(node, '$ref');
    const target = ref === undefined ? undefined : resolveRef(view.folder, node.source, ref);
    if (!target) continue;
    const from = keyOf({ source: node.source, path: [components, section!, name] });
    const to = keyOf({ source: target.source, path: target.path.slice(0, 3) });
    const own = edges.get(from) ?? [];
    own.push({ node, target: to, name: String(target.path[2]) });
    edges.set(from, own);
  }
  return edges;
}
