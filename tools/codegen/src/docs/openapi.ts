import { isDeepStrictEqual } from 'node:util';
import { isMembers, itemsOf, mapMembers, membersOf, type Members } from '../model/members.ts';
import { typeName } from '../model/names.ts';
import type { ServiceSource, Source } from '../source.ts';
import { jsonValue } from './json-value.ts';

const shared = './service.yaml#';
const methods = ['get', 'post', 'put', 'patch', 'delete', 'head'];

/** An endpoint's operation as it stands in the common document. */
interface Part {
  readonly path: string;
  readonly method: string;
  readonly operation: Members;
}

/**
 * A service as one ordinary OpenAPI document, for people with other tools: every endpoint and what they share, references inside the one
 * file. Operations of one path are told apart by a fragment, `/#GetFaceIdToken`.
 */
export function openapiOf({ service, endpoints }: ServiceSource): Members {
  const { paths: _, 'x-parameters': common, components, ...head } = membersOf(service?.data);
  const named: Record<string, Record<string, unknown>> = mapMembers(components, (group) => ({ ...membersOf(group) }));
  const parts = endpoints.map((endpoint) => partOf(endpoint, named));
  const parameters = itemsOf(common);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method, operation } of parts) {
    const shares = parts.filter((other) => other.path === path && other.method === method).length > 1;
    const own = shares ? `${path}#${actionOf(operation, named) ?? String(operation['operationId'])}` : path;
    paths[own] = { ...paths[own], [method]: withParameters(operation, parameters) };
  }
  return jsonValue({ ...head, paths, components: named }) as Members;
}

/** Takes an endpoint's components over into the document: a name that is taken by something else gets the operation's before it. */
function partOf({ data }: Source, named: Record<string, Record<string, unknown>>): Part {
  const document = membersOf(data);
  const [path, item] = Object.entries(membersOf(document['paths']))[0] ?? ['/', {}];
  const method = methods.find((one) => isMembers(membersOf(item)[one])) ?? 'get';
  const prefix = typeName(String(membersOf(membersOf(item)[method])['operationId'] ?? ''));
  const renamed = new Map<string, string>();
  const own = Object.entries(membersOf(document['components'])).flatMap(([kind, group]) =>
    Object.entries(membersOf(group)).map(([name, value]) => ({ kind, name, value })),
  );
  const isAlias = ({ kind, name, value }: (typeof own)[number]) =>
    membersOf(value)['$ref'] === `${shared}/components/${kind}/${name}`;
  const mine = own.filter((one) => !isAlias(one));
  for (const { kind, name, value } of mine) {
    const known = named[kind]?.[name];
    const taken = known !== undefined && !isDeepStrictEqual(known, moved(value, renamed));
    renamed.set(`#/components/${kind}/${name}`, taken ? prefix + name : name);
  }
  for (const { kind, name, value } of mine) {
    (named[kind] ??= {})[renamed.get(`#/components/${kind}/${name}`)!] = moved(value, renamed);
  }
  const shaped = moved(membersOf(item)[method], renamed) as Members;
  const parameters = itemsOf(moved(membersOf(item)['parameters'], renamed));
  return { path, method, operation: withParameters(shaped, parameters) };
}

/** A value with its references pointing into the one document. */
function moved(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, renamed));
  if (!isMembers(value)) return value;
  const ref = value['$ref'];
  if (typeof ref === 'string') return { $ref: movedRef(ref, renamed) };
  return mapMembers(value, (member) => moved(member, renamed));
}

function movedRef(ref: string, renamed: ReadonlyMap<string, string>): string {
  if (ref.startsWith(shared)) return ref.slice(shared.length - 1);
  const name = renamed.get(ref);
  return name === undefined ? ref : ref.replace(/[^/]+$/, name);
}

function withParameters(operation: Members, more: readonly Members[]): Members {
  if (more.length === 0) return operation;
  return { ...operation, parameters: [...more, ...itemsOf(operation['parameters'])] };
}

/** The one value of the parameter that tells an operation from the others at its address. */
function actionOf(
  operation: Members,
  named: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): string | undefined {
  const parameters = itemsOf(operation['parameters']).map((parameter) => {
    const name = typeof parameter['$ref'] === 'string' ? parameter['$ref'].split('/').at(-1)! : undefined;
    return name === undefined ? parameter : membersOf(named['parameters']?.[name]);
  });
  const action = parameters.find(({ name }) => /action$/i.test(String(name)));
  const values = membersOf(membersOf(action)['schema'])['enum'];
  return Array.isArray(values) && values.length === 1 ? String(values[0]) : undefined;
}
