import type { Fetch } from '@polyface/runtime';
import type { Header } from '@polyface/runtime/server';

/** A request as it goes out. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** A request and what came back. */
export interface Exchange {
  request?: ShownRequest;
  response?: { readonly status: number; readonly headers: Headers; readonly body: string };
}

/** A `fetch` that remembers what went through it. */
export function recorded(fetch: Fetch, exchange: Exchange): Fetch {
  return async (url, init) => {
    const headers = [...new Headers(init.headers)] as Header[];
    exchange.request = {
      method: init.method ?? 'GET',
      url,
      headers: [['host', new URL(url).host], ...headers],
      body: bodyText(init.body),
    };
    const response = await fetch(url, init);
    exchange.response = {
      status: response.status,
      headers: response.headers,
      body: await response.clone().text(),
    };
    return response;
  };
}

/** A body as text; a line that is none is told by its size. */
export function bodyText(body: unknown): string {
  if (!(body instanceof Uint8Array)) return '';
  return (
    new TextDecoder()
      .decode(body)
      .split('\r\n')
      // oxlint-disable-next-line no-control-regex
      .map((line) => (/[\0-\x08\x0e-\x1f\ufffd]/.test(line) ? `(${line.length} bytes)` : line))
      .join('\n')
  );
}
