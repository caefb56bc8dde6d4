import { urlOf, type Header, type WireRequest, type WireResponse } from '../wire/message.ts';

/** What sends: the platform's `fetch`, or anything that behaves as it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends a signed request as it is and reads the whole answer. Redirects are not followed. */
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
