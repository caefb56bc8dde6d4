import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mock } from '@polyface/mocks';
import { controlPrefix } from './control/control-api.ts';
import { createMocks } from './sessions/create-mocks.ts';
import type { CreateSessionMocks } from './sessions/sessions.ts';
import { createListener } from './listener.ts';
import type { ServedCall } from './log/served-call.ts';

/** Options of the Vite plugin. */
export interface PolyfaceMockOptions {
  /** Default: `createMocks()` of `@polyface/mock-server`: a mock of each service, not stateful, signatures not checked. */
  readonly mocks?: readonly Mock[];
  /** Path prefix of the mocks on the dev server. Default: `/`, so that a service is at `/<service>/`. */
  readonly base?: string;
  /** Creates the mocks of a session: `createSessionMocks()`. If omitted, there are no sessions. */
  readonly createSession?: CreateSessionMocks;
  /** Called after each response to a request for a vendor. */
  readonly onCall?: (served: ServedCall) => void;
}

/** The part of Vite's plugin interface that the plugin uses. */
export interface PolyfaceMockPlugin {
  /** The name that Vite shows in messages. */
  readonly name: string;
  /** Adds the mocks to `vite dev`. */
  configureServer(server: MiddlewareServer): void;
  /** Adds the mocks to `vite preview`. */
  configurePreviewServer(server: MiddlewareServer): void;
}

interface MiddlewareServer {
  readonly middlewares: {
    use(handler: (message: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
  };
}

/**
 * Serves mocks inside `vite dev` and `vite preview`, on the origin of the front end: a service at `/<service>/…`, the recent calls and the
 * control API at `/__polyface/`. All other requests go to Vite. Throws a `TypeError` if `base` does not start with a slash.
 *
 * @example
 * export default defineConfig({ plugins: [polyfaceMock({ base: '/vendors' })] });
 */
export function polyfaceMock(options: PolyfaceMockOptions = {}): PolyfaceMockPlugin {
  const { mocks = createMocks(), base = '/', onCall } = options;
  const prefix = base.replace(/\/+$/, '');
  if (prefix !== '' && !prefix.startsWith('/'))
    throw new TypeError(`polyfaceMock: base must start with a slash. Use "/${prefix}".`);
  // Vite checks the host before its plugins see a request. The front end may have another origin, for example on a phone.
  const listener = createListener(mocks, {
    base: prefix,
    cors: true,
    allowedHosts: 'all',
    ...(options.createSession && { createSession: options.createSession }),
    ...(onCall && { onCall }),
  });
  const ownPaths = [controlPrefix, ...mocks.map(({ service }) => `/${service}/`)];
  const isOwnPath = (path: string) => ownPaths.some((own) => `${path}/`.startsWith(own));
  const configure = ({ middlewares }: MiddlewareServer) =>
    void middlewares.use((message, response, next) => {
      const [path = ''] = (message.url ?? '').split('?');
      if (!path.startsWith(prefix) || !isOwnPath(path.slice(prefix.length))) return next();
      message.url = message.url?.slice(prefix.length) ?? '/';
      listener(message, response);
    });
  return { name: 'polyface-mock', configureServer: configure, configurePreviewServer: configure };
}
