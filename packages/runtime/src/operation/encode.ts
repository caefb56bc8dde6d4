import type { AppendPair } from '../schema/flatten.ts';
import { chain } from '../wire/chain.ts';
import { formatPairs, type Pair } from '../wire/form.ts';
import { noBytes } from '../wire/bytes.ts';
import type { Header, WireRequest } from '../wire/message.ts';
import { percentEncode } from '../wire/percent-encoding.ts';
import type { EncodedBody } from './encoded-body.ts';
import { inputSchema } from './lookup.ts';
import type { Call } from './operation.ts';
import { operationFeature } from './operation-feature.ts';
import { formatHeaderValue, parameterValue } from './parameter-value.ts';

/** Replaces the parameters of a query before they are encoded. */
export type EditQuery = (pairs: readonly Pair[]) => readonly Pair[];

/**
 * Encodes the unsigned request of a call: parameters in their places, constants and values set by the client added, the body in its media
 * type. Throws nothing for a call that `validateRequest` accepts. Synchronous unless a file must be read.
 */
export function encodeRequest(call: Call): WireRequest | Promise<WireRequest> {
  return encodeWithQuery(call, (pairs) => pairs);
}

/** Encodes the request of a call with another query. Not a parameter of `encodeRequest`: as `encode` of a protocol that gets `signing` second. */
export function encodeWithQuery(call: Call, editQuery: EditQuery): WireRequest | Promise<WireRequest> {
  const { operation, input, options, environment } = call;
  const source = { input, options, uuid: () => environment.uuid() };
  const query: [string, string][] = [];
  const appendToQuery: AppendPair = (name, value) => query.push([name, value]);
  const headers: Header[] = [];
  let { path } = operation;
  for (const parameter of operation.parameters) {
    const { name } = parameter;
    const value = parameterValue(source, parameter);
    if (value === undefined) continue;
    if (parameter.in === 'query') {
      const flatten = operationFeature(operation, 'flattenTo');
      flatten(appendToQuery, name, value, inputSchema(operation, name), parameter.list);
    } else if (parameter.in === 'header') {
      headers.push([name.toLowerCase(), formatHeaderValue(operation, parameter, value)]);
    } else path = path.replaceAll(`{${name}}`, () => percentEncode(String(value)));
  }
  const parts = { path, query: formatPairs(editQuery(query)), headers };
  if (!operation.body) return requestOf(call, parts, undefined);
  const encode = operationFeature(operation, encoders[operation.body.type] ?? 'encodeBody');
  return chain(encode(operation, operation.body, source), (body) => requestOf(call, parts, body));
}

/** The features that encode forms. */
const encoders: { readonly [type: string]: 'encodeForm' | 'encodeMultipart' } = {
  'application/x-www-form-urlencoded': 'encodeForm',
  'multipart/form-data': 'encodeMultipart',
};

function requestOf(
  { operation, endpoint }: Call,
  { path, query, headers }: { readonly path: string; readonly query: string; readonly headers: readonly Header[] },
  body: EncodedBody | undefined,
): WireRequest {
  const request: WireRequest = {
    method: operation.method,
    origin: endpoint.origin,
    path: (endpoint.pathname.endsWith('/') ? endpoint.pathname.slice(0, -1) : endpoint.pathname) + path,
    query,
    headers: body
      ? [['host', endpoint.host], ...headers, ['content-type', body.type]]
      : [['host', endpoint.host], ...headers],
    body: body?.bytes ?? noBytes,
  };
  return body?.addTo?.(request) ?? request;
}
