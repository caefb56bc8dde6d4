import type { Header, WireRequest, WireResponse } from '@polyface/runtime/server';

/** Converts a Fetch `Request` to a wire request. Reads its body: pass a clone if you need the body afterwards. */
export async function fromRequest(request: Request): Promise<WireRequest> {
  const url = new URL(request.url);
  const headers = [...request.headers].filter(([name]) => name !== 'host') as Header[];
  return {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    query: url.search.slice(1),
    headers: [['host', url.host], ...headers],
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

/** Converts a wire response to a Fetch `Response`. */
export function toResponse({ status, headers, body }: WireResponse): Response {
  const hasNoBody = [204, 205, 304].includes(status);
  return new Response(hasNoBody ? null : body, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
}
