import type { Header, WireRequest, WireResponse } from '@polyface/runtime/server';

/** A request of the Fetch standard as it goes on the wire. Reads its body: hand in a clone if it is still needed. */
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

/** A response as one of the Fetch standard. */
export function toResponse({ status, headers, body }: WireResponse): Response {
  const empty = [204, 205, 304].includes(status);
  return new Response(empty ? null : body, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
}
