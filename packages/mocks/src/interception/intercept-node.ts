import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from './memory-server.ts';
import { isVendorUrl, refuse, scopeOf } from './scope.ts';

type GetModule = <Name extends 'node:http' | 'node:net' | 'node:tls' | 'node:dns' | 'node:stream' | 'node:async_hooks'>(
  name: Name,
) => Modules[Name];

interface Modules {
  'node:http': typeof import('node:http');
  'node:net': typeof import('node:net');
  'node:tls': typeof import('node:tls');
  'node:dns': typeof import('node:dns');
  'node:stream': typeof import('node:stream');
  'node:async_hooks': typeof import('node:async_hooks');
}

/** Returns a module of Node; `undefined` in a browser. Not an import, so that a bundler for browsers does not look for it. */
export const nodeModule: GetModule | undefined =
  typeof process === 'undefined' || !process.versions?.node || typeof process.getBuiltinModule !== 'function'
    ? undefined
    : (name) => process.getBuiltinModule(name) as never;

const interceptors = new WeakSet<object>();

/**
 * Intercepts Node's clients: a request by `http` or `https`, with any agent, goes to the mocks if it is to a vendor; any other connection to a
 * vendor is refused. Does nothing the second time.
 */
export function interceptNode(getModule: GetModule): void {
  const http = getModule('node:http');
  const stream = getModule('node:stream');
  const { AsyncResource } = getModule('node:async_hooks');
  const agent = http.Agent.prototype as unknown as { addRequest(...args: any[]): void };
  patch(
    agent,
    'addRequest',
    (original) =>
      function addRequest(this: unknown, ...args: any[]) {
        const [request, options] = args as [ClientRequest, { host?: string; port?: string | number }];
        const url = urlOf(request, options);
        if (!url || !isVendorUrl(url)) return original.apply(this, args);
        const resource = new AsyncResource('polyface');
        const socket = connect({ http, stream }, url, (run) => resource.runInAsyncScope(run));
        request.onSocket(socket as Socket);
      },
  );
  refuseConnections(getModule);
}

/** Refuses connections to vendors that are not made by `http`: by sockets, TLS, HTTP/2, other clients. */
function refuseConnections(getModule: GetModule): void {
  const net = getModule('node:net');
  const tls = getModule('node:tls');
  const socket = net.Socket.prototype as unknown as { connect(...args: any[]): Socket };
  patch(
    socket,
    'connect',
    (original) =>
      function connect(this: Socket, ...args: any[]) {
        const error = refusalOf(targetOf(args));
        return error ? this.destroy(error) : original.apply(this, args);
      },
  );
  patch(
    tls as { connect(...args: any[]): Socket },
    'connect',
    (original) =>
      function connect(this: unknown, ...args: any[]) {
        const error = refusalOf(targetOf(args));
        return error ? new net.Socket().destroy(error) : original.apply(this, args);
      },
  );
  const dns = getModule('node:dns');
  patch(
    dns as { lookup(...args: any[]): unknown },
    'lookup',
    (original) =>
      function lookup(this: unknown, ...args: any[]) {
        const error = refusalOf(String(args[0]));
        return error ? process.nextTick(args.at(-1), error) : original.apply(this, args);
      },
  );
}

/** The arguments of `connect`: options, port and host, or what Node's own functions pass on: a list with the options. */
function targetOf(args: readonly any[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return first.servername || first.host;
  return typeof second === 'string' ? second : second?.servername;
}

function refusalOf(host: string | undefined): Error | undefined {
  if (!host || !URL.canParse(`https://${host}`)) return undefined;
  const url = new URL(`https://${host}`);
  if (!isVendorUrl(url)) return undefined;
  const unhandled = { method: 'CONNECT', host: url.host, path: '' };
  try {
    return refuse(scopeOf(unhandled), unhandled);
  } catch (error) {
    return error as Error;
  }
}

/** Returns the URL of a request. Through a proxy, `path` is the whole URL. */
function urlOf(request: ClientRequest, { host, port }: { host?: string; port?: string | number }): URL | undefined {
  const origin = `${request.protocol}//${host ?? request.host}${port ? `:${port}` : ''}`;
  const url = /^https?:/i.test(request.path) ? request.path : origin + request.path;
  return URL.canParse(url) ? new URL(url) : undefined;
}

function patch<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  create: (original: Owner[Name] & ((...args: any[]) => any)) => Owner[Name] & object,
): void {
  const original = owner[name] as Owner[Name] & ((...args: any[]) => any);
  if (interceptors.has(original)) return;
  const replacement = create(original);
  interceptors.add(replacement);
  owner[name] = replacement;
}
