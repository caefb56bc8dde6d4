import { systemEnvironment, type Operation } from '@polyface/runtime';
import { decodeUtf8, header, serviceOf, toBase64 } from '@polyface/runtime/server';

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
  /** The texts of a multipart body. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The files of a multipart body, in Base64. */
  readonly files: readonly (readonly [name: string, content: string])[];
}

/** Placeholder for a new UUID in the body of a sample. */
export const freshId = 'FRESH-ID';

/** Encodes the request of a call without signing it. `options` are the required client options. */
export async function sampleRequest(
  operation: Operation,
  input: object,
  options: Readonly<Record<string, unknown>>,
): Promise<SampleRequest> {
  const { protocol, endpoint } = serviceOf(operation);
  const environment = { ...systemEnvironment, uuid: () => freshId };
  const members = input as Readonly<Record<string, unknown>>;
  const call = { operation, input: members, endpoint: new URL(endpoint), options, environment };
  const request = await protocol.encode(call, undefined);
  const type = header(request, 'content-type');
  const isMultipart = type?.startsWith('multipart/form-data') ?? false;
  const parts = isMultipart ? partsOf(request.body, /boundary="?([^";]+)/.exec(type!)?.[1] ?? '') : [];
  return {
    method: request.method,
    endpoint: request.origin,
    path: request.path || '/',
    query: request.query.split('&').toSorted().join('&'),
    headers: request.headers.filter(([name]) => !['host', 'content-type', 'content-length'].includes(name)),
    contentType: type,
    body: isMultipart ? '' : decodeUtf8(request.body),
    fields: parts.filter(({ isFile }) => !isFile).map(({ name, content }) => [name, decodeUtf8(content)]),
    files: parts.filter(({ isFile }) => isFile).map(({ name, content }) => [name, toBase64(content)]),
  };
}

interface Part {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly isFile: boolean;
}

/** Splits a multipart body. Works on one character per byte, because a file is not text. */
function partsOf(body: Uint8Array, boundary: string): readonly Part[] {
  const characters = Buffer.from(body).toString('latin1');
  return characters.split(`--${boundary}`).flatMap((part): Part[] => {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = / name="([^"]*)"/.exec(head)?.[1];
    const content = Buffer.from(rest.join('\r\n\r\n').replace(/\r\n$/, ''), 'latin1');
    return name === undefined ? [] : [{ name, content, isFile: head.includes('; filename="') }];
  });
}
