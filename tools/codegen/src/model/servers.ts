import { itemsOf, mapMembers, membersOf, type Members } from './members.ts';

/** Where a service is reached (`servers`). */
export interface Servers {
  /** The origin of the first one, its variables at their defaults. */
  readonly endpoint: string;
  /** The path of the first one, which every operation's path begins with; `''` for none. */
  readonly path: string;
  /** The hosts of all, in lower case and without ports, with `{name}` for what varies. */
  readonly hosts: readonly string[];
}

/** The servers that a service's file names. */
export function serversOf(service: Members): Servers {
  const servers = itemsOf(service['servers']);
  const [, endpoint = '', path = ''] = /^([a-z]+:\/\/[^/]*)(.*?)\/*$/i.exec(firstUrl(servers[0] ?? {})) ?? [];
  return { endpoint, path, hosts: [...new Set(servers.map(hostOf))] };
}

function firstUrl(server: Members): string {
  const values = mapMembers(server['variables'], (variable) => String(membersOf(variable)['default'] ?? ''));
  return String(server['url'] ?? '').replaceAll(/\{([^}]*)\}/g, (whole, name: string) => values[name] ?? whole);
}

function hostOf(server: Members): string {
  const [, host = ''] = /^[a-z]+:\/\/([^/]*)/i.exec(String(server['url'] ?? '')) ?? [];
  return host.replace(/:\d+$/, '').replaceAll(/[^{}]+(?=\{|$)/g, (text) => text.toLowerCase());
}
