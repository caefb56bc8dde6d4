import { itemsOf, mapMembers, membersOf, type Members } from '../members.ts';

/** The URLs of a service (`servers`). */
export interface Servers {
  /** The origin of the first server, with the defaults of its variables. */
  readonly endpoint: string;
  /** The path of the first server: the prefix of every operation's path. `''` if it has none. */
  readonly path: string;
  /** The hosts of all servers in lower case, without ports, with `{name}` for variables. */
  readonly hosts: readonly string[];
}

/** The servers of a `service.yaml`. */
export function serversOf(service: Members): Servers {
  const servers = itemsOf(service['servers']);
  const [, endpoint = '', path = ''] = /^([a-z]+:\/\/[^/]*)(.*?)\/*$/i.exec(firstUrl(servers[0] ?? {})) ?? [];
  return { endpoint, path, hosts: [...new Set(servers.map(hostOf))] };
}

/** The server of an operation: the first one of its own file. Its variables are those of the same server in `service.yaml`. */
export function operationServer(service: Members, endpoint: Members): Pick<Servers, 'endpoint' | 'path'> {
  const [own] = itemsOf(endpoint['servers']);
  const shared = itemsOf(service['servers']).find(({ url }) => url === own?.['url']);
  return serversOf(shared ? { servers: [shared] } : service);
}

/** The scheme and the host of a URL, which may contain variables. */
export function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? '';
}

/** The values of a variable of the servers; `undefined` if no server has it, or it accepts any value. */
export function serverVariableEnum(service: Members, name: string): readonly string[] | undefined {
  const variables = itemsOf(service['servers']).map((server) => membersOf(membersOf(server['variables'])[name]));
  const values = variables.flatMap((variable) => (Array.isArray(variable['enum']) ? variable['enum'] : []));
  return values.length === 0 ? undefined : [...new Set(values.map(String))];
}

function firstUrl(server: Members): string {
  const values = mapMembers(server['variables'], (variable) => String(membersOf(variable)['default'] ?? ''));
  return String(server['url'] ?? '').replaceAll(/\{([^}]*)\}/g, (whole, name: string) => values[name] ?? whole);
}

function hostOf(server: Members): string {
  const [, host = ''] = /^[a-z]+:\/\/([^/]*)/i.exec(String(server['url'] ?? '')) ?? [];
  return host.replace(/:\d+$/, '').replaceAll(/[^{}]+(?=\{|$)/g, (text) => text.toLowerCase());
}
