import { text, utf8 } from './bytes.ts';
import { parsePairs, formatPairs, type Pair } from './form.ts';
import { percentDecode } from './percent-encoding.ts';
import { mediaType, type WireRequest } from './message.ts';

/** Whether parameters travel in the body. A `GET` without one may name the content type of a form all the same. */
export function hasForm(request: WireRequest): boolean {
  return request.method !== 'GET' && mediaType(request) === 'application/x-www-form-urlencoded';
}

/** All parameters of a request, those of the query and those of the form: the server takes either, and a mixture. */
export function parametersOf(request: WireRequest): Pair[] {
  return [...parsePairs(request.query), ...(hasForm(request) ? parsePairs(text(request.body)) : [])];
}

/** The first parameter of a name, wherever it travels. */
export function parameterOf(request: WireRequest, name: string): string | undefined {
  return parametersOf(request).find(([candidate]) => candidate === name)?.[1];
}

/** The request with more parameters: behind those of the form where it has one, else of the query. */
export function withParameters(request: WireRequest, pairs: readonly Pair[]): WireRequest {
  const append = (source: string) => [source, formatPairs(pairs)].filter((part) => part !== '').join('&');
  return hasForm(request)
    ? { ...request, body: utf8(append(text(request.body))) }
    : { ...request, query: append(request.query) };
}

/** The request without the parameters of these names; the others stay as they were sent. */
export function withoutParameters(request: WireRequest, names: readonly string[]): WireRequest {
  const keep = (source: string) =>
    source
      .split('&')
      .filter((piece) => !names.includes(percentDecode(piece.split('=', 1)[0]!, { plusAsSpace: true })))
      .join('&');
  const query = keep(request.query);
  return hasForm(request) ? { ...request, query, body: utf8(keep(text(request.body))) } : { ...request, query };
}
