import { resolveRef } from '../read.ts';
import type { ServiceSource, Source } from '../source.ts';
import type { ErrorKind } from './grammar.ts';
import { has, identity, isRecord, rootOf, textUnder, under, within, type Path, type Place } from './place.ts';
import { walk, type Node } from './walk.ts';

/** An operation of an endpoint file. */
export interface OperationView {
  readonly place: Place;
  /** `get`, `post` … */
  readonly method: string;
  /** The key under `paths`. */
  readonly route: string;
  readonly source: Source;
}

/** A service's files as the rules look at them: without those that do not parse. */
export interface View {
  readonly id: string;
  readonly folder: ServiceSource;
  readonly service: Source | undefined;
  readonly endpoints: readonly Source[];
  /** What the grammar knows of them, without what stands as a `$ref`. */
  readonly nodes: readonly Node[];
  /** What stands as a `$ref`. */
  readonly references: readonly Node[];
  readonly operations: readonly OperationView[];
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** A view of a service's folder. */
export function viewOf(folder: ServiceSource): View {
  const usable = (source: Source | undefined): source is Source => isRecord(source?.data);
  const endpoints = folder.endpoints.filter(usable);
  const service = usable(folder.service) ? folder.service : undefined;
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

/** The objects of some kinds, those of any file or of one. */
export function nodesOf(view: View, kinds: readonly ErrorKind[], source?: Source): Node[] {
  return view.nodes.filter((node) => kinds.includes(node.kind) && (!source || node.source === source));
}

/** What stands at a place, or what its `$ref` leads to; `undefined` where that is nothing. */
export function follow(view: View, place: Place): Place | undefined {
  const passed = new Set<string>();
  let at: Place = place;
  while (has(at.value, '$ref')) {
    const ref = at.value.$ref;
    const found = typeof ref === 'string' ? resolveRef(view.folder, at.source, ref) : undefined;
    if (!found || passed.has(identity(at))) return undefined;
    passed.add(identity(at));
    at = found;
  }
  return at.value === undefined ? undefined : at;
}

/** What stands under a place, `$ref`s on the way and at the end followed. */
export function followUnder(view: View, place: Place | undefined, ...steps: Path): Place | undefined {
  let at = place && follow(view, place);
  for (const step of steps) at = at && follow(view, under(at, step));
  return at;
}

/** A parameter of an operation. */
export interface ParameterView {
  /** Where the operation, its path or its service names it. */
  readonly at: Place;
  /** What stands there, or what the `$ref` there leads to. */
  readonly parameter: Place;
  readonly name: string;
  readonly in: string;
}

/** The parameters of an operation: its own, those of its path, and those of its service (`x-parameters`) that it does not replace. */
export function parametersOf(view: View, { place, route, source }: OperationView): ParameterView[] {
  const shared = view.service ? within(under(rootOf(view.service), 'x-parameters')) : [];
  const onPath = within(under(rootOf(source), 'paths', route, 'parameters'));
  const own = [...within(under(place, 'parameters')), ...onPath];
  const found = new Map<string, ParameterView>();
  for (const at of [...own, ...shared]) {
    const parameter = follow(view, at);
    const name = parameter && textUnder(parameter, 'name');
    const home = parameter && textUnder(parameter, 'in');
    if (!parameter || name === undefined || home === undefined) continue;
    const key = `${home} ${home === 'header' ? name.toLowerCase() : name}`;
    if (!found.has(key)) found.set(key, { at, parameter, name, in: home });
  }
  return [...found.values()];
}

function operationsOf(source: Source): OperationView[] {
  return within(under(rootOf(source), 'paths')).flatMap((item) =>
    within(item)
      .filter((place) => methods.has(String(place.path[2])) && isRecord(place.value))
      .map((place) => ({ place, method: String(place.path[2]), route: String(place.path[1]), source })),
  );
}
