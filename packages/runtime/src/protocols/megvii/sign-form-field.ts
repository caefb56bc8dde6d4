import { decodeUtf8, encodeUtf8 } from '../../wire/bytes.ts';
import { formatPairs, parsePairs } from '../../wire/form.ts';
import { header, mediaType, type WireRequest } from '../../wire/message.ts';
import { boundaryOf, encodeMultipart, parseMultipart } from '../../wire/multipart.ts';

/** Returns the form field `sign`; `undefined` if there is none or the body is not a form. */
export function readSignField(request: WireRequest): string | undefined {
  if (mediaType(request) === 'application/x-www-form-urlencoded') {
    return parsePairs(decodeUtf8(request.body)).find(([name]) => name === 'sign')?.[1];
  }
  const parsed = parseMultipart(request.body, header(request, 'content-type') ?? '');
  const field = parsed.ok ? parsed.fields.find(({ name }) => name === 'sign') : undefined;
  return field && decodeUtf8(field.value);
}

/** Returns the request with the form field `sign` as the first field. Throws a `TypeError` if the body is not a form. */
export function withSignField(request: WireRequest, sign: string): WireRequest {
  if (mediaType(request) === 'application/x-www-form-urlencoded') {
    const others = parsePairs(decodeUtf8(request.body)).filter(([name]) => name !== 'sign');
    return { ...request, body: encodeUtf8(formatPairs([['sign', sign], ...others])) };
  }
  const contentType = header(request, 'content-type') ?? '';
  const boundary = boundaryOf(contentType);
  const parsed = parseMultipart(request.body, contentType);
  if (!parsed.ok || boundary === undefined)
    throw new TypeError('hmac_sha1 can only sign a form, because the signature is a form field.');
  const others = parsed.fields.filter(({ name }) => name !== 'sign');
  return { ...request, body: encodeMultipart([{ name: 'sign', value: encodeUtf8(sign) }, ...others], boundary) };
}
