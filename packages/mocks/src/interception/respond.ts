import { refuse, scopeOf } from './scope.ts';

/** Responds to a request to a vendor without using the network. Rejects if the request is refused or its connection is dropped. */
export async function respond(request: Request): Promise<Response> {
  const { host, href, pathname } = new URL(request.url);
  const unhandled = { method: request.method, host, path: pathname };
  const scope = scopeOf(unhandled);
  const own = await scope.respond?.(request.clone());
  if (own) return own;
  const mock = scope.mocks.find((one) => one.isFor(href));
  if (!mock) throw refuse(scope, unhandled);
  const { method, headers, signal } = request;
  const body = await request.arrayBuffer();
  return mock.fetch(request.url, { method, headers, signal, ...(body.byteLength > 0 && { body }) });
}
