import type { Mock } from '@polyface/mocks';
import type { Header } from '@polyface/runtime/server';

/** A request in a form that can be displayed. */
export interface RequestView {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** A request and its response. */
export interface Exchange {
  request?: RequestView;
  response?: { readonly status: number; readonly headers: Headers; readonly body: string };
}

/** Wraps `fetch` so that the request and the response are recorded in `exchange`. */
export function recordingFetch(fetch: Mock['fetch'], exchange: Exchange): Mock['fetch'] {
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

/** Formats a body as text. Binary lines are replaced by their size. */
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
