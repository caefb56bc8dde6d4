import { urlOf, type Header, type WireRequest, type WireResponse } from '../wire/message.ts';

/** The part of `fetch` that a client needs. The platform's `fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends a signed request unchanged and reads the response body. Does not follow redirects. Throws what `fetch` throws. */
export async function transmit(fetch: Fetch, request: WireRequest, signal: AbortSignal): Promise<WireResponse> {
  const headers = new Headers();
  for (const [name, value] of request.headers) if (name !== 'host') headers.append(name, value);
  const response = await fetch(urlOf(request), {
    method: request.method,
    headers,
    redirect: 'manual',
    signal,
    ...(request.body.length > 0 && { body: request.body }),
  });
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: [...response.headers] as Header[], body };
}
