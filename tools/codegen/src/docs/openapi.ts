import {
  isEqual,
  isMembers,
  itemsOf,
  mapChangedItems,
  mapChangedMembers,
  mapMembers,
  membersOf,
  type Members,
} from '../members.ts';
import { typeName } from '../model/names.ts';
import type { ServiceSource, Source } from '../source.ts';

const shared = './service.yaml#';
const methods = ['get', 'post', 'put', 'patch', 'delete', 'head'];

/** The components of the merged document, by kind and name. */
type Components = Record<string, Record<string, unknown>>;

/** The operation of an endpoint, with references into the merged document. */
interface MergedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Members;
}

/**
 * Merges the files of a service into one self-contained OpenAPI document for other tools. Operations with the same path get a fragment:
 * `/#GetFaceIdToken`. Integers that are too large for a number stay `bigint`s.
 */
export function openapiOf({ service, endpoints }: ServiceSource): Members {
  const all = membersOf(service?.data);
  const { paths: _, 'x-parameters': common, 'x-action': _action, 'x-responses': _responses, ...others } = all;
  const { 'x-omit': _omit, components, ...head } = others;
  const merged: Components = mapMembers(components, (group) => ({ ...membersOf(group) }));
  const operations = endpoints.map((endpoint) => mergeEndpoint(endpoint, merged));
  const parameters = itemsOf(common);
  const paths: Record<string, Record<string, unknown>> = {};
  const byRoute = Map.groupBy(operations, ({ path, method }) => `${method} ${path}`);
  for (const { path, method, operation } of operations) {
    const isShared = byRoute.get(`${method} ${path}`)!.length > 1;
    const key = isShared ? `${path}#${actionOf(operation, merged) ?? String(operation['operationId'])}` : path;
    paths[key] = { ...paths[key], [method]: withParameters(operation, parameters) };
  }
  return { ...head, paths, components: merged };
}

/** Adds an endpoint's components to the document. A name that is already used for another value gets the operation's name as a prefix. */
function mergeEndpoint({ data }: Source, merged: Components): MergedOperation {
  const document = membersOf(data);
  const [path, item] = Object.entries(membersOf(document['paths']))[0] ?? ['/', {}];
  const method = methods.find((one) => isMembers(membersOf(item)[one])) ?? 'get';
  const prefix = typeName(String(membersOf(membersOf(item)[method])['operationId'] ?? ''));
  const names = mergeComponents(membersOf(document['components']), prefix, merged);
  const operation = moveRefs(membersOf(item)[method], names) as Members;
  const parameters = itemsOf(moveRefs(membersOf(item)['parameters'], names));
  return { path, method, operation: withParameters(operation, parameters) };
}

/** Adds components to the document. Returns their new names by `$ref`. */
function mergeComponents(components: Members, prefix: string, merged: Components): Map<string, string> {
  const names = new Map<string, string>();
  const all = Object.entries(components).flatMap(([kind, group]) =>
    Object.entries(membersOf(group)).map(([name, value]) => ({ kind, name, value })),
  );
  const own = all.filter(
    ({ kind, name, value }) => membersOf(value)['$ref'] !== `${shared}/components/${kind}/${name}`,
  );
  for (const { kind, name, value } of own) {
    const known = merged[kind]?.[name];
    const isTaken = known !== undefined && !isEqual(known, moveRefs(value, names));
    names.set(`#/components/${kind}/${name}`, isTaken ? prefix + name : name);
  }
  for (const { kind, name, value } of own) {
    (merged[kind] ??= {})[names.get(`#/components/${kind}/${name}`)!] = moveRefs(value, names);
  }
  return names;
}

/** Changes the references in a value to references into the merged document. */
function moveRefs(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return mapChangedItems(value, (item) => moveRefs(item, names));
  if (!isMembers(value)) return value;
  const ref = value['$ref'];
  if (typeof ref === 'string') return { $ref: moveRef(ref, names) };
  return mapChangedMembers(value, (member) => moveRefs(member, names));
}

function moveRef(ref: string, names: ReadonlyMap<string, string>): string {
  const target = /^\.\.?\/.*\.yaml(#.*)$/.exec(ref)?.[1];
  if (target !== undefined) return target;
  const name = names.get(ref);
  return name === undefined ? ref : ref.replace(/[^/]+$/, name);
}

function withParameters(operation: Members, more: readonly Members[]): Members {
  if (more.length === 0) return operation;
  return { ...operation, parameters: [...more, ...itemsOf(operation['parameters'])] };
}

/** The value of the operation's Action parameter. */
function actionOf(operation: Members, components: Components): string | undefined {
  const parameters = itemsOf(operation['parameters']).map((parameter) => {
    const name = typeof parameter['$ref'] === 'string' ? parameter['$ref'].split('/').at(-1)! : undefined;
    return name === undefined ? parameter : membersOf(components['parameters']?.[name]);
  });
  const action = parameters.find(({ name }) => /action$/i.test(String(name)));
  const values = membersOf(membersOf(action)['schema'])['enum'];
  return Array.isArray(values) && values.length === 1 ? String(values[0]) : undefined;
}
