import { grammar, type ErrorKind, type Shape } from './grammar.ts';
import { has, isRecord, rootOf, under, within, type Place } from './place.ts';
import type { Source } from '../source.ts';

/** A place of which the grammar knows what should stand there. Its value may be anything. */
export interface Node extends Place {
  readonly kind: ErrorKind;
}

/** Everything in a file that the grammar knows, from the root down, in the order of the file. What a `$ref` leads to is not entered. */
export function walk(source: Source, kind: 'service' | 'endpoint'): Node[] {
  const nodes: Node[] = [];
  const enter = (place: Place, own: ErrorKind): void => {
    nodes.push({ ...place, kind: own });
    if (!isRecord(place.value) || has(place.value, '$ref')) return;
    const { keys } = grammar[own];
    for (const key of Object.keys(place.value)) {
      if (!Object.hasOwn(keys, key)) continue;
      for (const [child, kindOfChild] of children(under(place, key), keys[key]!)) enter(child, kindOfChild);
    }
  };
  enter(rootOf(source), kind);
  return nodes;
}

function children(place: Place, shape: Shape): [Place, ErrorKind][] {
  if (typeof shape === 'string') return [];
  if ('one' in shape) return shape.flag && typeof place.value === 'boolean' ? [] : [[place, shape.one]];
  const fits = 'list' in shape ? Array.isArray(place.value) : isRecord(place.value);
  const kind = 'list' in shape ? shape.list : shape.map;
  return fits ? within(place).map((child) => [child, kind]) : [];
}
