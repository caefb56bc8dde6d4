import { systemEnvironment, type Operation } from '@polyface/runtime';
import { header } from '@polyface/runtime/server';

/** An encoded request that is not signed yet: the input of the samples in other languages. */
export interface SampleRequest {
  readonly method: string;
  /** The vendor's endpoint, without a path. */
  readonly endpoint: string;
  readonly path: string;
  /** Percent-encoded by RFC 3986 and sorted; `''` for none. */
  readonly query: string;
  /** All headers except host, content type and those of the signature; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly contentType: string | undefined;
  /** A text body. Contains {@link freshId} in place of a new UUID. */
  readonly body: string;
  /** The fields of a multipart body. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Placeholder for a new UUID in the body of a sample. */
export const freshId = 'FRESH-ID';

/** Encodes the request of a call without signing it. */
export async function sampleRequest(operation: Operation, input: object): Promise<SampleRequest> {
  const { protocol, endpoint } = operation.service;
  const environment = { ...systemEnvironment, uuid: () => freshId };
  const members = input as Readonly<Record<string, unknown>>;
  const call = {
    operation,
    input: members,
    endpoint: new URL(endpoint),
    options: {},
    environment,
  };
  const request = await protocol.encode(call, undefined);
  const type = header(request, 'content-type');
  const text = new TextDecoder().decode(request.body);
  const isMultipart = type?.startsWith('multipart/form-data') ?? false;
  return {
    method: request.method,
    endpoint: request.origin,
    path: request.path || '/',
    query: request.query.split('&').toSorted().join('&'),
    headers: request.headers.filter(([name]) => !['host', 'content-type', 'content-length'].includes(name)),
    contentType: type,
    body: isMultipart ? '' : text,
    fields: isMultipart ? fieldsOf(text, /boundary="?([^";]+)/.exec(type!)?.[1] ?? '') : [],
  };
}

function fieldsOf(body: string, boundary: string): [string, string][] {
  return body.split(`--${boundary}`).flatMap((part): [string, string][] => {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = / name="([^"]*)"/.exec(head)?.[1];
    return name === undefined ? [] : [[name, rest.join('\r\n\r\n').replace(/\r\n$/, '')]];
  });
}
