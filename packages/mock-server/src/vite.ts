import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mock } from '@polyface/mocks';
import { controlPrefix } from './control.ts';
import { createMocks } from './create-mocks.ts';
import { createListener, type ListenerOptions, type ServedCall } from './listener.ts';

/** What is served beside a front end. */
export interface PolyfaceMockOptions {
  /** Default: a mock of each service, without memory, signatures not checked: `createMocks()` of `@polyface/mock-server`. */
  readonly mocks?: readonly Mock[];
  /** Where on the dev server the vendors are. Default: `/`, so that a service is at `/<service>/`. */
  readonly base?: string;
  /** Told of every request to a vendor. */
  readonly onCall?: (served: ServedCall) => void;
}

/** A plugin of Vite: as much of its shape as is needed here. */
export interface PolyfaceMockPlugin {
  readonly name: string;
  configureServer(server: MiddlewareServer): void;
  configurePreviewServer(server: MiddlewareServer): void;
}

interface MiddlewareServer {
  readonly middlewares: {
    use(handle: (message: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
  };
}

/**
 * The vendors inside `vite dev` and `vite preview`, on the origin of the front end: a service at `/<service>/…`, the last calls and the
 * control API at `/__polyface/`. All else goes on to Vite.
 *
 * @example
 * export default defineConfig({ plugins: [polyfaceMock({ base: '/vendors' })] });
 */
export function polyfaceMock(options: PolyfaceMockOptions = {}): PolyfaceMockPlugin {
  const { mocks = createMocks(), base = '/', onCall } = options;
  const prefix = base.replace(/\/+$/, '');
  if (prefix !== '' && !prefix.startsWith('/'))
    throw new TypeError(`polyfaceMock: base must begin with a slash: "/${prefix}"`);
  const listenerOptions: ListenerOptions = { base: prefix, ...(onCall && { onCall }) };
  const listener = createListener(mocks, listenerOptions);
  const places = [controlPrefix, ...mocks.map(({ service }) => `/${service}/`)];
  const isOurs = (path: string) => places.some((place) => `${path}/`.startsWith(place));
  const configure = ({ middlewares }: MiddlewareServer) =>
    void middlewares.use((message, response, next) => {
      const [path = ''] = (message.url ?? '').split('?');
      if (!path.startsWith(prefix) || !isOurs(path.slice(prefix.length))) return next();
      message.url = message.url?.slice(prefix.length) ?? '/';
      listener(message, response);
    });
  return { name: 'polyface-mock', configureServer: configure, configurePreviewServer: configure };
}
