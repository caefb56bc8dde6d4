import { flatten } from '../schema/flatten.ts';
import { formatPairs } from '../wire/form.ts';
import type { Header, WireRequest } from '../wire/message.ts';
import { percentEncode } from '../wire/percent-encoding.ts';
import { encodeBody } from './encode-body.ts';
import { inputSchema } from './lookup.ts';
import type { Call } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { formatHeaderValue, parameterValue } from './parameter-value.ts';

/**
 * Encodes the unsigned request of a call: parameters in their places, constants and values set by the client added, the body in its media
 * type. Throws nothing for a call that `validateRequest` accepts.
 */
export async function encodeRequest(call: Call): Promise<WireRequest> {
  const { operation, endpoint, input, options, environment } = call;
  const source = { input, options, uuid: () => environment.uuid() };
  const values = operation.parameters.map((parameter) => ({ parameter, value: parameterValue(source, parameter) }));
  const valuesIn = (place: Parameter['in']) =>
    values.filter(({ parameter, value }) => parameter.in === place && value !== undefined);

  const query = valuesIn('query').flatMap(({ parameter, value }) =>
    flatten(parameter.name, value, inputSchema(operation, parameter.name), parameter.list),
  );
  const headers = valuesIn('header').map(({ parameter, value }): Header => [
    parameter.name.toLowerCase(),
    formatHeaderValue(parameter, value),
  ]);
  const path = valuesIn('path').reduce(
    (template, { parameter, value }) => template.replaceAll(`{${parameter.name}}`, percentEncode(String(value))),
    operation.path,
  );
  const body = operation.body && (await encodeBody(operation, operation.body, source));
  return {
    method: operation.method,
    origin: endpoint.origin,
    path: endpoint.pathname.replace(/\/$/, '') + path,
    query: formatPairs(query),
    headers: [['host', endpoint.host], ...headers, ...(body ? [['content-type', body.type] as const] : [])],
    body: body?.bytes ?? new Uint8Array(0),
  };
}
