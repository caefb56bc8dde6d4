import { respond } from './respond.ts';
import { isVendorUrl, refuse, scopeOf, scopes } from './scope.ts';

const interceptors = new WeakSet<object>();

/** Replaces the global `fetch`: requests to vendors go to the mocks, all others to the `fetch` before. Does nothing the second time. */
export function interceptFetch(): void {
  const original = globalThis.fetch;
  if (interceptors.has(original)) return;
  const intercepted: typeof fetch = async (input, init) => {
    const url = urlOf(input instanceof Request ? input.url : input);
    if (url && isVendorUrl(url)) return respond(new Request(input, init));
    const own = url && (await scopes.active?.respondElsewhere?.(new Request(input, init)));
    return own ?? original(input, init);
  };
  interceptors.add(intercepted);
  globalThis.fetch = intercepted;
}

/** Refuses requests to vendors by `XMLHttpRequest`. Only for browsers: elsewhere it uses Node's `http`. */
export function refuseXhr(): void {
  const prototype = globalThis.XMLHttpRequest.prototype as { open: (...args: any[]) => void };
  const original = prototype.open;
  if (interceptors.has(original)) return;
  prototype.open = function open(this: XMLHttpRequest, ...args: unknown[]) {
    const [method, target] = args.map(String);
    const url = urlOf(target!);
    if (url && isVendorUrl(url)) {
      const unhandled = { method: method!, host: url.host, path: url.pathname };
      refuse(scopeOf(unhandled), unhandled);
      throw new TypeError(
        `The mocks do not respond to XMLHttpRequest in a browser: ${url.host}${url.pathname}. Use fetch.`,
      );
    }
    return original.apply(this, args);
  };
  interceptors.add(prototype.open);
}

function urlOf(input: string | URL): URL | undefined {
  try {
    return new URL(input, globalThis.location?.href);
  } catch {
    return undefined;
  }
}
