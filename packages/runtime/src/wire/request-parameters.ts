import { decodeUtf8, encodeUtf8 } from './bytes.ts';
import { formatPairs, parsePairs, type Pair } from './form.ts';
import { mediaType, type WireRequest } from './message.ts';
import { percentDecode } from './percent-encoding.ts';

/** Whether the body is a form. A `GET` has none, even if it has the content type of a form (some vendor SDKs send it). */
export function hasFormBody(request: WireRequest): boolean {
  return request.method !== 'GET' && mediaType(request) === 'application/x-www-form-urlencoded';
}

/** Reads all parameters of a request: those of the query, then those of the form. The vendors accept either place. */
export function readParameters(request: WireRequest): readonly Pair[] {
  const query = parsePairs(request.query);
  return hasFormBody(request) ? [...query, ...parsePairs(decodeUtf8(request.body))] : query;
}

/** Returns the request with parameters appended: to the form if it has one, otherwise to the query. */
export function withParameters(request: WireRequest, pairs: readonly Pair[]): WireRequest {
  const append = (source: string) => [source, formatPairs(pairs)].filter((part) => part !== '').join('&');
  return hasFormBody(request)
    ? { ...request, body: encodeUtf8(append(decodeUtf8(request.body))) }
    : { ...request, query: append(request.query) };
}

/** Returns the request without the parameters of these names. The other parameters keep their bytes. */
export function withoutParameters(request: WireRequest, names: readonly string[]): WireRequest {
  const remove = (source: string) =>
    source
      .split('&')
      .filter((piece) => !names.includes(percentDecode(piece.split('=', 1)[0]!, { plusAsSpace: true })))
      .join('&');
  const query = remove(request.query);
  return hasFormBody(request)
    ? { ...request, query, body: encodeUtf8(remove(decodeUtf8(request.body))) }
    : { ...request, query };
}
