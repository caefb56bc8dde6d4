import type { Mock } from '@polyface/mocks';
import {
  exceededLimit,
  header,
  startOf,
  type Refusal,
  type WireRequest,
  type WireResponse,
} from '@polyface/runtime/server';
import { plainText } from '../http/http-response.ts';
import type { NotReadError } from '../http/read-request.ts';
import { findRoute } from './route.ts';
import type { Target } from './target.ts';

/** The response to a request for a session that does not exist. */
export const unknownSession: WireResponse = plainText(
  404,
  'There is no such session: it was removed, or not used for 30 minutes. Create one with POST /__polyface/sessions.',
);

/** Returns the response to a request whose service is not known. */
export function unknownService(mocks: readonly Mock[]): WireResponse {
  const prefixes = mocks.map(({ service }) => `/${service}/`).join(', ');
  return plainText(
    404,
    `Cannot tell which vendor this request is for. Send the vendor's Host header, or start the path with one of ${prefixes}.`,
  );
}

/** Returns the response to a request of a host that is not served, or of a page of another origin that may not call the mocks. */
export function refuseUnserved(
  head: WireRequest,
  { isServedHost, mayBeForeign }: { readonly isServedHost: boolean; readonly mayBeForeign: boolean },
): WireResponse | undefined {
  if (!isServedHost) {
    const host = JSON.stringify(header(head, 'host')?.slice(0, 100));
    return plainText(403, `The host ${host} is not allowed. Start polyface-mock with --allow-host and its name.`);
  }
  const origin = header(head, 'origin');
  if (origin === undefined || origin === head.origin || mayBeForeign) return undefined;
  return plainText(
    403,
    'Pages of other origins may not call this server. Start polyface-mock with --cors, or use the Vite plugin.',
  );
}

/** Refuses a request whose body was not read: with the vendor's error if the service is known. */
export function refuseUnread(
  { mocks, request, prefix }: Target,
  { limit, status, message }: NotReadError,
): { readonly service?: string; readonly response: WireResponse } {
  const refusal: Refusal = limit === undefined ? { reason: 'throttled' } : { reason: 'too-large', limit };
  const route = findRoute(mocks, exceededLimit(request) ? startOf(request) : request, prefix);
  if (route) return { service: route.mock.service, response: route.mock.refuse(route.request, refusal) };
  return { response: plainText(status, message) };
}
