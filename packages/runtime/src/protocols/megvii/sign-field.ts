import { text, utf8 } from '../../wire/bytes.ts';
import { parsePairs, formatPairs } from '../../wire/form.ts';
import { boundaryOf, parseMultipart, encodeMultipart } from '../../wire/multipart.ts';
import { header, mediaType, type WireRequest } from '../../wire/message.ts';

/** The value of the form's field `sign`; `undefined` where there is none or the body is no form. */
export function signOf(request: WireRequest): string | undefined {
  if (mediaType(request) === 'application/x-www-form-urlencoded') {
    return parsePairs(text(request.body)).find(([name]) => name === 'sign')?.[1];
  }
  const parsed = parseMultipart(request.body, header(request, 'content-type') ?? '');
  const field = parsed.ok ? parsed.fields.find(({ name }) => name === 'sign') : undefined;
  return field && text(field.value);
}

/** The request with the form's field `sign` set, first among the fields; all else stays as it is. Throws a `TypeError` when the body is no form. */
export function withSign(request: WireRequest, sign: string): WireRequest {
  if (mediaType(request) === 'application/x-www-form-urlencoded') {
    const others = parsePairs(text(request.body)).filter(([name]) => name !== 'sign');
    return { ...request, body: utf8(formatPairs([['sign', sign], ...others])) };
  }
  const contentType = header(request, 'content-type') ?? '';
  const boundary = boundaryOf(contentType);
  const parsed = parseMultipart(request.body, contentType);
  if (!parsed.ok || boundary === undefined)
    throw new TypeError('Only a form can be signed: the signature is one of its fields.');
  const others = parsed.fields.filter(({ name }) => name !== 'sign');
  return { ...request, body: encodeMultipart([{ name: 'sign', value: utf8(sign) }, ...others], boundary) };
}
