import { header, type Header, type WireRequest, type WireResponse } from '@polyface/runtime/server';

/** Returns the response to a CORS preflight request, which allows it; `undefined` for any other request. */
export function preflightResponse(request: WireRequest): WireResponse | undefined {
  const method = header(request, 'access-control-request-method');
  return request.method === 'OPTIONS' && method !== undefined ? allow(request, method) : undefined;
}

/**
 * Returns the response to a preflight request to a vendor; `undefined` for any other request. No vendor has an operation with the method
 * OPTIONS, so that every such request is a preflight: happy-dom sends it without the headers that a browser adds.
 */
export function vendorPreflightResponse(request: WireRequest): WireResponse | undefined {
  if (request.method !== 'OPTIONS') return undefined;
  return allow(request, header(request, 'access-control-request-method') ?? '*');
}

function allow(request: WireRequest, method: string): WireResponse {
  const headers: Header[] = [
    ['access-control-allow-origin', header(request, 'origin') ?? '*'],
    ['access-control-allow-methods', method],
    ['access-control-allow-headers', header(request, 'access-control-request-headers') ?? '*'],
    ['access-control-max-age', '600'],
    ['vary', 'origin'],
  ];
  return { status: 204, headers, body: new Uint8Array(0) };
}

/** Adds the CORS headers with which the page that sent the request may read the response. A request without Origin gets none. */
export function withCorsHeaders(request: WireRequest, response: WireResponse): WireResponse {
  const origin = header(request, 'origin');
  if (origin === undefined) return response;
  const cors: Header[] = [
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', response.headers.map(([name]) => name).join(', ')],
    ['vary', 'origin'],
  ];
  return { ...response, headers: [...response.headers, ...cors] };
}
