import type { Source } from '../source.ts';
import { grammar } from './grammar.ts';
import type { ObjectKind, Shape } from './object-kind.ts';
import { childAt, childrenOf, has, isRecord, rootOf, type Place } from './place.ts';

/** The place of an OpenAPI object. Its value can be anything. */
export interface Node extends Place {
  readonly kind: ObjectKind;
}

/** All OpenAPI objects in a file, from the root down, in the order of the file. Does not follow references. */
export function walk(source: Source, kind: 'service' | 'endpoint'): Node[] {
  const nodes: Node[] = [];
  const visit = (place: Place, ownKind: ObjectKind): void => {
    nodes.push(Object.assign(place, { kind: ownKind }));
    if (!isRecord(place.value) || has(place.value, '$ref')) return;
    const { keys } = grammar[ownKind];
    for (const key of Object.keys(place.value)) {
      if (!Object.hasOwn(keys, key)) continue;
      for (const [child, childKind] of objectsIn(childAt(place, key), keys[key]!)) visit(child, childKind);
    }
  };
  visit(rootOf(source), kind);
  return nodes;
}

function objectsIn(place: Place, shape: Shape): [Place, ObjectKind][] {
  if (typeof shape === 'string') return [];
  if ('one' in shape) return shape.orBoolean && typeof place.value === 'boolean' ? [] : [[place, shape.one]];
  const hasShape = 'list' in shape ? Array.isArray(place.value) : isRecord(place.value);
  const kind = 'list' in shape ? shape.list : shape.map;
  return hasShape ? childrenOf(place).map((child) => [child, kind]) : [];
}
