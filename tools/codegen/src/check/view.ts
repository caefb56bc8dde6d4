import { resolveRef } from '../read.ts';
import type { ServiceSource, Source } from '../source.ts';
import type { ObjectKind } from './object-kind.ts';
import { childAt, childrenOf, has, isRecord, rootOf, textAt, type Path, type Place } from './place.ts';
import { walk, type Node } from './walk.ts';

/** An operation of an endpoint file. */
export interface OperationView {
  readonly place: Place;
  /** `get`, `post` … */
  readonly method: string;
  /** Its key in `paths`. */
  readonly route: string;
  readonly source: Source;
}

/** The files of a service that can be parsed, prepared for the rules. */
export interface View {
  readonly id: string;
  readonly folder: ServiceSource;
  readonly service: Source | undefined;
  readonly endpoints: readonly Source[];
  /** The OpenAPI objects in the files, without those that are a `$ref`. */
  readonly nodes: readonly Node[];
  /** The OpenAPI objects that are a `$ref`. */
  readonly references: readonly Node[];
  readonly operations: readonly OperationView[];
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Creates the view of a service's folder. */
export function viewOf(folder: ServiceSource): View {
  const isParsed = (source: Source | undefined): source is Source => isRecord(source?.data);
  const endpoints = folder.endpoints.filter(isParsed);
  const service = isParsed(folder.service) ? folder.service : undefined;
  const nodes = [
    ...(service ? walk(service, 'service') : []),
    ...endpoints.flatMap((source) => walk(source, 'endpoint')),
  ];
  return {
    id: folder.id,
    folder,
    service,
    endpoints,
    nodes: nodes.filter(({ value }) => !has(value, '$ref')),
    references: nodes.filter(({ value }) => has(value, '$ref')),
    operations: endpoints.flatMap(operationsOf),
  };
}

const selections = new WeakMap<View, Map<string, Node[]>>();

/** The objects of some kinds in all files. */
export function nodesOf(view: View, kinds: readonly ObjectKind[]): readonly Node[] {
  const known = selections.get(view) ?? new Map<string, Node[]>();
  selections.set(view, known);
  const key = kinds.join(' ');
  const nodes = known.get(key) ?? view.nodes.filter((node) => kinds.includes(node.kind));
  known.set(key, nodes);
  return nodes;
}

/** The place itself, or the target of its `$ref`. `undefined` if it does not exist or if the references are circular. */
export function follow(view: View, place: Place): Place | undefined {
  if (!has(place.value, '$ref')) return place.value === undefined ? undefined : place;
  const visited = new Set<object>();
  let current: Place = place;
  while (has(current.value, '$ref')) {
    const target = targetOf(view, current);
    if (!target || visited.has(current.value)) return undefined;
    visited.add(current.value);
    current = target;
  }
  return current.value === undefined ? undefined : current;
}

interface FoundTarget {
  /** The service and the file in which the `$ref` was resolved. */
  readonly folder: ServiceSource;
  readonly from: Source;
  readonly place: Place | undefined;
}

/** The targets that were found last, by the map with the `$ref`. */
const targets = new WeakMap<object, FoundTarget>();

/** The place of the target of a `$ref`. */
function targetOf({ folder }: View, { source, value }: Place): Place | undefined {
  const known = targets.get(value as object);
  if (known?.folder === folder && known.from === source) return known.place;
  const { $ref } = value as { $ref: unknown };
  const target = typeof $ref === 'string' ? resolveRef(folder, source, $ref) : undefined;
  const place = target && childAt(rootOf(target.source), ...target.path);
  targets.set(value as object, { folder, from: source, place });
  return place;
}

/** The place at a path below a place. Follows every `$ref` on the way. */
export function followAt(view: View, place: Place | undefined, ...steps: Path): Place | undefined {
  let current = place && follow(view, place);
  for (const step of steps) current = current && follow(view, childAt(current, step));
  return current;
}

/** A parameter of an operation. */
export interface ParameterView {
  /** The place in the parameter list of the operation, its path or its service. */
  readonly at: Place;
  /** The parameter at `at`, with references followed. */
  readonly parameter: Place;
  readonly name: string;
  readonly in: string;
}

/** The parameters of an operation: its own, its path's, and its service's (`x-parameters`). A more specific one replaces a less specific one. */
export function parametersOf(view: View, { place, route, source }: OperationView): ParameterView[] {
  const shared = view.service ? childrenOf(childAt(rootOf(view.service), 'x-parameters')) : [];
  const onPath = childrenOf(childAt(rootOf(source), 'paths', route, 'parameters'));
  const own = [...childrenOf(childAt(place, 'parameters')), ...onPath];
  const parameters = new Map<string, ParameterView>();
  for (const at of [...own, ...shared]) {
    const parameter = follow(view, at);
    const name = parameter && textAt(parameter, 'name');
    const location = parameter && textAt(parameter, 'in');
    if (!parameter || name === undefined || location === undefined) continue;
    const key = `${location} ${location === 'header' ? name.toLowerCase() : name}`;
    if (!parameters.has(key)) parameters.set(key, { at, parameter, name, in: location });
  }
  return [...parameters.values()];
}

function operationsOf(source: Source): OperationView[] {
  return childrenOf(childAt(rootOf(source), 'paths')).flatMap((item) =>
    childrenOf(item)
      .filter((place) => methods.has(String(place.path[2])) && isRecord(place.value))
      .map((place) => ({ place, method: String(place.path[2]), route: String(place.path[1]), source })),
  );
}
