import type { Source } from '../source.ts';
import { grammar } from './grammar.ts';
import type { ObjectKind, Shape } from './object-kind.ts';
import { childAt, has, isRecord, nodeAt, rootOf, type Node, type Place } from './place.ts';

type ObjectShape = Exclude<Shape, string>;

/** The keys of each kind whose values contain OpenAPI objects. */
const inner = new Map<ObjectKind, ReadonlyMap<string, ObjectShape>>(
  Object.entries(grammar).map(([kind, { keys }]) => [
    kind as ObjectKind,
    new Map(Object.entries(keys).filter((entry): entry is [string, ObjectShape] => typeof entry[1] === 'object')),
  ]),
);

/** Calls a function with every OpenAPI object in a file, from the root down, in the order of the file. Does not follow references. */
export function walk(source: Source, kind: 'service' | 'endpoint', visit: (node: Node) => void): void {
  walkNode({ ...rootOf(source), kind }, visit);
}

function walkNode(node: Node, visit: (node: Node) => void): void {
  visit(node);
  const { value } = node;
  if (!isRecord(value) || has(value, '$ref')) return;
  const shapes = inner.get(node.kind)!;
  if (shapes.size === 0) return;
  for (const key of Object.keys(value)) {
    const shape = shapes.get(key);
    if (shape) walkShape(node, key, value[key], shape, visit);
  }
}

function walkShape(node: Place, key: string, value: unknown, shape: ObjectShape, visit: (node: Node) => void): void {
  if ('one' in shape) {
    if (!shape.orBoolean || typeof value !== 'boolean') walkNode(nodeAt(node, key, value, shape.one), visit);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) return;
    const list = childAt(node, key);
    for (let index = 0; index < value.length; index++) walkNode(nodeAt(list, index, value[index], shape.list), visit);
  } else if (isRecord(value)) {
    const map = childAt(node, key);
    for (const name of Object.keys(value)) walkNode(nodeAt(map, name, value[name], shape.map), visit);
  }
}
