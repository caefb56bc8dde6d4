import { isMembers, itemsOf, mapMembers, membersOf, type Members } from '../members.ts';
import type { Origin, Origins, Source } from '../source.ts';
import { copyWithOrigins } from './origins.ts';
import { parameterName } from './service.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head'];

/** Keys of an operation that precede its tags. */
const head = new Set(['operationId', 'summary', 'description', 'x-zh', 'externalDocs']);

/**
 * Adds to an endpoint what its service defines for every operation and the file does not define itself: `servers`, `security`, `tags`,
 * the parameter that names the action (`x-action`) and the common responses (`x-responses`).
 */
export function composeEndpoint(endpoint: Source, service: Source | undefined): Source {
  if (!isMembers(endpoint.data) || !isMembers(service?.data)) return endpoint;
  const { members: frame, origins } = frameOf(service);
  const own = ownData(endpoint, origins);
  const { openapi, info, servers, security, tags, paths, components, ...others } = own;
  const data = definedMembers({
    openapi,
    info,
    servers: servers ?? firstServer(frame['servers']),
    security: security ?? frame['security'],
    tags: tags ?? frame['tags'],
    paths: composePaths(paths, frame, endpoint, origins),
    components: security === undefined ? withSchemes(components, frame['security'], service, origins) : components,
    ...others,
  });
  origins.set(data, { source: endpoint, path: [] });
  return { ...endpoint, data, origins };
}

/** The first server of a service, without its texts. */
function firstServer(servers: unknown): unknown {
  const [first] = itemsOf(servers);
  return first && [{ url: first['url'] }];
}

/** The parts of a service that its endpoints share, and the origins of what they contain and of what the endpoints contain. */
interface Frame {
  readonly members: Members;
  readonly origins: Origins;
}

const frames = new WeakMap<Source, Frame>();

function frameOf(service: Source): Frame {
  const known = frames.get(service);
  if (known) return known;
  const origins: Origins = new WeakMap();
  const frame = { members: copyShared(service, origins), origins };
  frames.set(service, frame);
  return frame;
}

/** A copy of what the endpoints share, with references that are valid in an endpoint file. */
function copyShared(service: Source, origins: Origins): Members {
  const data = membersOf(service.data);
  const shared = ['servers', 'security', 'tags', 'x-action', 'x-responses'].filter((key) => data[key] !== undefined);
  const moveReference = (text: string) => text.replace(/^#\/components\//, './service.yaml#/components/');
  return Object.fromEntries(
    shared.map((key) => [key, copyWithOrigins(data[key], { source: service, path: [key] }, origins, moveReference)]),
  );
}

/**
 * The data of the file itself. What stays at its path needs no origin. With aliases the same map is at several paths, so each gets a copy
 * with an origin of its own.
 */
function ownData(endpoint: Source, origins: Origins): Members {
  if (endpoint.isPlain) return endpoint.data as Members;
  return copyWithOrigins(endpoint.data, { source: endpoint, path: [] }, origins) as Members;
}

function composePaths(paths: unknown, frame: Members, source: Source, origins: Origins): unknown {
  if (!isMembers(paths)) return paths;
  return mapMembers(paths, (item, route) => {
    if (!isMembers(item)) return item;
    return mapMembers(item, (value, method) => {
      if (!methods.includes(method) || !isMembers(value)) return value;
      keepOrigins(value['parameters'], { source, path: ['paths', route, method, 'parameters'] }, origins);
      return composeOperation(value, frame, item, origins);
    });
  });
}

/** Records where the items of a list were written, in front of which another item may be inserted. */
function keepOrigins(list: unknown, { source, path }: Origin, origins: Origins): void {
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries())
    if (isMembers(item)) origins.set(item, { source, path: [...path, index] });
}

function composeOperation(operation: Members, frame: Members, item: Members, origins: Origins): Members {
  const entries = Object.entries(operation);
  const last = ['parameters', 'requestBody', 'responses'];
  const middle = entries.filter(([key]) => !head.has(key) && key !== 'tags' && !last.includes(key));
  const tags = itemsOf(frame['tags']).map(({ name }) => name);
  return definedMembers({
    ...Object.fromEntries(entries.filter(([key]) => head.has(key))),
    tags: operation['tags'] ?? (tags.length > 0 ? tags : undefined),
    ...Object.fromEntries(middle),
    parameters: withAction(operation, frame['x-action'], item, origins),
    requestBody: operation['requestBody'],
    responses: withResponses(operation['responses'], membersOf(frame['x-responses'])),
  });
}

/** The parameters with the one that names the action in front, unless the file defines it. */
function withAction(operation: Members, parameter: unknown, item: Members, origins: Origins): unknown {
  const own = operation['parameters'];
  if (!isMembers(parameter) || (own !== undefined && !Array.isArray(own))) return own;
  const names = [...itemsOf(own), ...itemsOf(item['parameters'])].map(parameterName);
  const action = actionOf(operation);
  if (action === undefined || names.includes(parameterName(parameter))) return own;
  const origin = origins.get(parameter)!;
  const named = copyWithOrigins(parameter, origin, origins, (text) => text.replaceAll('{action}', action));
  return [named, ...((own as unknown[] | undefined) ?? [])];
}

/** The vendor's name of an operation: `x-action`, by default the operationId with a capital letter. */
function actionOf(operation: Members): string | undefined {
  const { operationId, 'x-action': action } = operation;
  if (action !== undefined) return String(action);
  return typeof operationId === 'string' ? operationId.charAt(0).toUpperCase() + operationId.slice(1) : undefined;
}

function withResponses(own: unknown, common: Members): unknown {
  if (!isMembers(own)) return own;
  const missing = Object.entries(common).filter(([status]) => !(status in own));
  return { ...own, ...Object.fromEntries(missing) };
}

/** Adds the security schemes of the service to `components`. */
function withSchemes(components: unknown, security: unknown, service: Source, origins: Origins): unknown {
  if (components !== undefined && !isMembers(components)) return components;
  const names = itemsOf(security).flatMap((requirement) => Object.keys(requirement));
  const references = names.map((name) => {
    const reference = { $ref: `./service.yaml#/components/securitySchemes/${name}` };
    origins.set(reference, { source: service, path: ['components', 'securitySchemes', name] });
    return [name, reference] as const;
  });
  if (names.length === 0) return components;
  const { securitySchemes, ...others } = membersOf(components);
  return { securitySchemes: { ...Object.fromEntries(references), ...membersOf(securitySchemes) }, ...others };
}

function definedMembers(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
