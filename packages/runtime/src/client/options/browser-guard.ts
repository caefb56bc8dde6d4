/** The part of the global object that distinguishes platforms. */
interface Platform {
  readonly window?: unknown;
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly Deno?: unknown;
  readonly Bun?: unknown;
  readonly EdgeRuntime?: unknown;
  readonly WebSocketPair?: unknown;
}

/**
 * Whether code runs where users can read it: in a page, or in a web, shared or service worker. A server platform that has the globals of a
 * worker (Cloudflare's workerd, which alone has `WebSocketPair`, Deno, Bun, edge runtimes) is not a browser.
 */
export function isBrowser(platform: Platform = globalThis): boolean {
  const { process, Deno, Bun, EdgeRuntime, WebSocketPair } = platform;
  if (process?.versions?.node || Deno || Bun || EdgeRuntime || WebSocketPair) return false;
  return (platform.window !== undefined && platform.document !== undefined) || platform.WorkerGlobalScope !== undefined;
}
