import { decodeUtf8, encodeUtf8 } from '../../wire/bytes.ts';
import { formatPairs, parsePairs } from '../../wire/form.ts';
import { mediaType, type WireRequest } from '../../wire/message.ts';
import { multipartOf, withMultipart } from '../../wire/multipart-of.ts';
import type { FieldToEncode } from '../../wire/multipart.ts';

/** Returns the form field `sign`; `undefined` if there is none or the body is not a form. */
export function readSignField(request: WireRequest): string | undefined {
  if (mediaType(request) === 'application/x-www-form-urlencoded') {
    return parsePairs(decodeUtf8(request.body)).find(([name]) => name === 'sign')?.[1];
  }
  const form = multipartOf(request);
  const value = form.ok ? form.fields.find(({ name }) => name === 'sign')?.value : undefined;
  return value instanceof Uint8Array ? decodeUtf8(value) : value;
}

/**
 * Returns the request with the form field `sign` as the first field. Throws a `TypeError` if the body is not a form. `withForm` puts a
 * multipart form into the request; default: it is encoded when it is read.
 */
export function withSignField(
  request: WireRequest,
  sign: string,
  withForm: typeof withMultipart = withMultipart,
): WireRequest {
  if (mediaType(request) === 'application/x-www-form-urlencoded') {
    const others = parsePairs(decodeUtf8(request.body)).filter(([name]) => name !== 'sign');
    return { ...request, body: encodeUtf8(formatPairs([['sign', sign], ...others])) };
  }
  const form = multipartOf(request);
  if (!form.ok || form.boundary === '')
    throw new TypeError('hmac_sha1 can only sign a form, because the signature is a form field.');
  const fields: FieldToEncode[] = [{ name: 'sign', value: sign }];
  for (const field of form.fields) if (field.name !== 'sign') fields.push(field);
  return withForm(request, fields, form.boundary);
}
