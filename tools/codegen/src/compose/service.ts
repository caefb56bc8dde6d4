import { isMembers, itemsOf, membersOf, type Members } from '../members.ts';
import type { Origins, Source } from '../source.ts';
import { copyWithOrigins } from './origins.ts';

/** The keys of a service.yaml that a protocol does not define. */
const ownKeys = new Set(['openapi', 'info', 'servers', 'tags', 'paths', 'x-protocol', 'x-omit']);

/** The keys in the order of a service.yaml. */
const order = [
  'openapi',
  'info',
  'servers',
  'security',
  'tags',
  'x-protocol',
  'x-omit',
  'x-envelope',
  'x-timeout',
  'x-rate-limit',
  'x-action',
  'x-parameters',
  'x-responses',
  'x-notes',
  'x-errors',
  'paths',
  'components',
];

/**
 * Adds to a service what its protocol defines for every service. The service's own definitions take precedence. In the protocol's texts
 * `{version}`, `{host}`, `{product}` and `{title}` are replaced by the service's values.
 */
export function composeService(service: Source, protocol: Source | undefined, id: string): Source {
  if (!isMembers(service.data) || !isMembers(protocol?.data)) return service;
  const origins: Origins = new WeakMap();
  const own = copyWithOrigins(service.data, { source: service, path: [] }, origins) as Members;
  const replace = placeholders(own);
  const shared = copyWithOrigins(protocol.data, { source: protocol, path: [] }, origins, replace) as Members;
  const merged = merge(own, shared, `../protocols/${String(own['x-protocol'])}.yaml#`);
  const data = withTag(omit(merged, membersOf(own['x-omit'])), id);
  const keys = [...order.filter((key) => key in data), ...Object.keys(data).filter((key) => !order.includes(key))];
  const sorted = Object.fromEntries(keys.map((key) => [key, data[key]]));
  origins.set(sorted, { source: service, path: [], inherited: { source: protocol, path: [] } });
  return { ...service, data: sorted, origins };
}

/** Replaces the placeholders in a text of a protocol by the values of a service. */
function placeholders(service: Members): (text: string) => string {
  const { title, version } = membersOf(service['info']);
  const [server] = itemsOf(service['servers']);
  const host = /^[a-z]+:\/\/([^/:]+)/i.exec(String(server?.['url'] ?? ''))?.[1];
  const values: Readonly<Record<string, unknown>> = { title, version, host, product: host?.split('.')[0] };
  return (text) =>
    text.replaceAll(/\{(title|version|host|product)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function merge(own: Members, shared: Members, reference: string): Members {
  const inherited = Object.entries(shared).filter(([key]) => !ownKeys.has(key));
  const merged = inherited.map(([key, value]) => [key, mergeKey(key, own, value, shared, reference)] as const);
  return { ...own, ...Object.fromEntries(merged) };
}

function mergeKey(key: string, own: Members, value: unknown, shared: Members, reference: string): unknown {
  const mine = own[key];
  switch (key) {
    case 'components':
      return mergeComponents(membersOf(mine), membersOf(value), reference);
    case 'x-envelope':
    case 'x-responses':
      return mine === undefined || isMembers(mine) ? { ...membersOf(value), ...membersOf(mine) } : mine;
    case 'x-notes':
      return mine === undefined || Array.isArray(mine) ? [...listOf(value), ...listOf(mine)] : mine;
    case 'x-errors':
      return mergeLists(value, mine, (entry) => String(membersOf(entry)['code']));
    case 'x-parameters':
      return mergeLists(value, mine, (entry) => parameterKey(entry, own, shared));
    default:
      return mine ?? value;
  }
}

function mergeComponents(own: Members, shared: Members, reference: string): Members {
  const sections = [...new Set([...Object.keys(shared), ...Object.keys(own)])];
  return Object.fromEntries(
    sections.map((section) => {
      if (own[section] !== undefined && !isMembers(own[section])) return [section, own[section]];
      const isAlias = (name: string, value: unknown) =>
        membersOf(value)['$ref'] === `${reference}/components/${section}/${name}` && name in membersOf(shared[section]);
      const mine = Object.entries(membersOf(own[section])).filter(([name, value]) => !isAlias(name, value));
      return [section, { ...membersOf(shared[section]), ...Object.fromEntries(mine) }];
    }),
  );
}

/** The entries of the protocol, in their order, each replaced by the service's entry with the same key; then the other entries of the service. */
function mergeLists(shared: unknown, own: unknown, keyOf: (entry: unknown) => string): unknown {
  if (own !== undefined && !Array.isArray(own)) return own;
  const replaced = new Map(listOf(own).map((entry) => [keyOf(entry), entry]));
  const known = new Set(listOf(shared).map(keyOf));
  return [
    ...listOf(shared).map((entry) => replaced.get(keyOf(entry)) ?? entry),
    ...listOf(own).filter((entry) => !known.has(keyOf(entry))),
  ];
}

/** `header X-TC-Version`, also for a reference to a parameter in `components`. */
function parameterKey(entry: unknown, own: Members, shared: Members): string {
  const name = String(membersOf(entry)['$ref'] ?? '')
    .split('/')
    .at(-1)!;
  const inComponents = [own, shared].map((data) => membersOf(membersOf(data['components'])['parameters'])[name]);
  const parameter = [entry, ...inComponents].map(membersOf).find((one) => 'name' in one);
  return parameter ? parameterName(parameter) : name;
}

/** The place and the name of a parameter: `header x-tc-version`. */
export function parameterName({ in: place, name }: Members): string {
  return `${String(place)} ${place === 'header' ? String(name).toLowerCase() : String(name)}`;
}

/** Leaves out the parts of the protocol that the service names in `x-omit`. */
function omit(data: Members, omitted: Members): Members {
  const names = (key: string) => new Set(listOf(omitted[key]).map(String));
  const [errors, parameters, responses] = [names('errors'), names('parameters'), names('responses')];
  const all = membersOf(membersOf(data['components'])['parameters']);
  const nameOf = (entry: unknown) => {
    const target = membersOf(
      all[
        String(membersOf(entry)['$ref'] ?? '')
          .split('/')
          .at(-1)!
      ],
    );
    return String(membersOf(entry)['name'] ?? target['name']);
  };
  return {
    ...data,
    ...filterList(data, 'x-errors', (entry) => !errors.has(String(membersOf(entry)['code']))),
    ...filterList(data, 'x-parameters', (entry) => !parameters.has(nameOf(entry))),
    ...(isMembers(data['x-responses']) && {
      'x-responses': Object.fromEntries(
        Object.entries(data['x-responses']).filter(([status]) => !responses.has(status)),
      ),
    }),
  };
}

function filterList(data: Members, key: string, keeps: (entry: unknown) => boolean): Members {
  const list = data[key];
  return Array.isArray(list) ? { [key]: list.filter(keeps) } : {};
}

/** A service without `tags` has one: its name. */
function withTag(data: Members, id: string): Members {
  if (data['tags'] !== undefined) return data;
  const { title = id, 'x-zh': chinese } = membersOf(data['info']);
  const { title: zh = title } = membersOf(chinese);
  return { ...data, tags: [{ name: id, description: title, 'x-zh': zh }] };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
