import { header, type Header, type WireRequest, type WireResponse } from '@polyface/runtime/server';

/** The answer to a browser's question whether it may send a request to another origin; `undefined` where it is no such question. */
export function preflight(request: WireRequest): WireResponse | undefined {
  const asked = header(request, 'access-control-request-method');
  if (request.method !== 'OPTIONS' || asked === undefined) return undefined;
  const wanted = header(request, 'access-control-request-headers');
  const headers: Header[] = [
    ['access-control-allow-origin', header(request, 'origin') ?? '*'],
    ['access-control-allow-methods', asked],
    ...(wanted === undefined ? [] : ([['access-control-allow-headers', wanted]] as const)),
    ['access-control-max-age', '600'],
    ['vary', 'origin'],
  ];
  return { status: 204, headers, body: new Uint8Array(0) };
}

/** The answer as a page of another origin may read it. Without an Origin header it stays as the vendor gives it. */
export function readableFrom(request: WireRequest, response: WireResponse): WireResponse {
  const origin = header(request, 'origin');
  if (origin === undefined) return response;
  const exposed = response.headers.map(([name]) => name).join(', ');
  const own: Header[] = [
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', exposed],
    ['vary', 'origin'],
  ];
  return { ...response, headers: [...response.headers, ...own] };
}
