import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect } from './memory-server.ts';
import { isVendorUrl, refuse, scopeOf, scopes } from './scope.ts';

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
 * Intercepts Node's clients: a request to a vendor goes to the mocks, by `http` or `https` with any agent, and by other clients that connect by
 * `tls` or `net`, such as undici. Any other connection to a vendor is refused. Does nothing the second time.
 */
export function interceptNode(getModule: GetModule): void {
  const connectTo = createConnector(getModule);
  const agent = getModule('node:http').Agent.prototype as unknown as Functions<'addRequest'>;
  patch(
    agent,
    'addRequest',
    (original) =>
      function addRequest(this: unknown, ...args) {
        const [request, options] = args as [ClientRequest, { host?: string; port?: string | number }];
        const url = urlOf(request, options);
        if (!url || !isVendorUrl(url)) return original.apply(this, args);
        request.onSocket(connectTo(url.origin) as Socket);
      },
  );
  interceptConnections(getModule, connectTo);
}

/** Connects to the mocks in the asynchronous context of the caller. */
type ConnectTo = (origin: string, event?: 'connect' | 'secureConnect') => Duplex;

function createConnector(getModule: GetModule): ConnectTo {
  const modules = { http: getModule('node:http'), stream: getModule('node:stream') };
  const { AsyncResource } = getModule('node:async_hooks');
  return (origin, event) => {
    const resource = new AsyncResource('polyface');
    return connect(modules, origin, (run) => resource.runInAsyncScope(run), event);
  };
}

/** Intercepts connections by TLS and sockets: HTTP clients that are not Node's, HTTP/2, anything else. */
function interceptConnections(getModule: GetModule, connectTo: ConnectTo): void {
  const net = getModule('node:net');
  const open = (args: readonly any[], protocol: string, event: 'connect' | 'secureConnect'): Duplex | undefined => {
    const { host, port } = targetOf(args);
    const url = vendorUrlOf(host, protocol, port);
    if (!url) return undefined;
    return isMocked(url) ? connectTo(url.origin, event) : new net.Socket().destroy(refusalOf(url));
  };
  const tls = getModule('node:tls') as unknown as Functions<'connect'>;
  patch(
    tls,
    'connect',
    (original) =>
      function connectTls(this: unknown, ...args) {
        return open(args, 'https:', 'secureConnect') ?? original.apply(this, args);
      },
  );
  for (const name of ['connect', 'createConnection'] as const) {
    patch(
      net as unknown as Functions<typeof name>,
      name,
      (original) =>
        function connectNet(this: unknown, ...args) {
          return open(args, 'http:', 'connect') ?? original.apply(this, args);
        },
    );
  }
  const socket = net.Socket.prototype as unknown as Functions<'connect'>;
  patch(
    socket,
    'connect',
    (original) =>
      function connectSocket(this: Socket, ...args) {
        const url = vendorUrlOf(targetOf(args).host);
        return url ? this.destroy(refusalOf(url)) : original.apply(this, args);
      },
  );
  const dns = getModule('node:dns') as unknown as Functions<'lookup'>;
  patch(
    dns,
    'lookup',
    (original) =>
      function lookup(this: unknown, ...args) {
        const url = vendorUrlOf(String(args[0]));
        return url ? process.nextTick(args.at(-1), refusalOf(url)) : original.apply(this, args);
      },
  );
}

/** Reads the arguments of `connect`: options, port and host, or what Node's own functions pass on: a list with the options. */
function targetOf(args: readonly any[]): { host?: string; port?: number } {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return { host: first.servername || first.host, port: first.port };
  return { host: typeof second === 'string' ? second : second?.servername, port: first };
}

/** Returns the URL of a host if it is a vendor's. */
function vendorUrlOf(host: string | undefined, protocol = 'https:', port?: number): URL | undefined {
  const text = `${protocol}//${host}${port ? `:${port}` : ''}`;
  if (!host || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return isVendorUrl(url) ? url : undefined;
}

function isMocked({ href }: URL): boolean {
  return scopes.active?.mocks.some((mock) => mock.isFor(href)) ?? false;
}

function refusalOf({ host }: URL): Error {
  const unhandled = { method: 'CONNECT', host, path: '' };
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

type Functions<Name extends string> = Record<Name, (...args: any[]) => unknown>;

function patch<Name extends string>(
  owner: Functions<Name>,
  name: Name,
  create: (original: (...args: any[]) => unknown) => (...args: any[]) => unknown,
): void {
  const original = owner[name];
  if (interceptors.has(original)) return;
  const replacement = create(original);
  interceptors.add(replacement);
  owner[name] = replacement;
}
