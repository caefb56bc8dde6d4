import { decodeUtf8 } from '../../wire/bytes.ts';
import { parsePairs } from '../../wire/form.ts';
import { encodePairs, formOf, withForm, type Form } from '../../wire/form-request.ts';
import { header, mediaType, type WireRequest } from '../../wire/message.ts';
import { boundaryOf, encodeMultipart, type FieldToEncode } from '../../wire/multipart.ts';
import { multipartOf } from '../../wire/multipart-of.ts';

/** Returns the form field `sign`; `undefined` if there is none or the body is not a form. */
export function readSignField(request: WireRequest): string | undefined {
  const value = fieldsOf(request)?.find(({ name }) => name === 'sign')?.value;
  return value instanceof Uint8Array ? decodeUtf8(value) : value;
}

/** Returns the request with its form parsed, so that a field can be added. A request without a form stays as it is. */
export function withParsedForm(request: WireRequest): WireRequest {
  if (formOf(request)) return request;
  const fields = fieldsOf(request);
  const encode = isUrlEncoded(request) ? encodePairs : multipartEncoder(request);
  return fields && encode ? withForm(request, { fields, encode }) : request;
}

function fieldsOf(request: WireRequest): readonly FieldToEncode[] | undefined {
  if (isUrlEncoded(request)) return parsePairs(decodeUtf8(request.body)).map(([name, value]) => ({ name, value }));
  const form = multipartOf(request);
  return form.ok ? form.fields : undefined;
}

function isUrlEncoded(request: WireRequest): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded';
}

function multipartEncoder(request: WireRequest): Form['encode'] | undefined {
  const boundary = boundaryOf(header(request, 'content-type') ?? '');
  return boundary === undefined ? undefined : (fields) => encodeMultipart(fields, boundary);
}
