import { header, type WireRequest } from './message.ts';
import { boundaryOf, encodeMultipart, parseMultipart, type FieldToEncode } from './multipart.ts';

/** The fields of a multipart form and its boundary, or one sentence that says why the body is none. */
export type MultipartForm =
  | { readonly ok: true; readonly fields: readonly FieldToEncode[]; readonly boundary: string }
  | { readonly ok: false; readonly detail: string };

/**
 * The form of a request that was encoded here or asked for, so that it is parsed once at most. Not enumerable: a changed copy of the request
 * has no form. A `WeakMap` with a key for each request costs more garbage collection than everything else of a signature.
 */
const formKey = Symbol('form');

type WithForm = WireRequest & { readonly [formKey]?: MultipartForm };

function keepForm(request: WireRequest, form: MultipartForm): void {
  if (Object.isExtensible(request)) Object.defineProperty(request, formKey, { value: form });
}

/** Returns the form of a request. Values that were parsed are bytes, those that were encoded may be texts. */
export function multipartOf(request: WireRequest): MultipartForm {
  const known = (request as WithForm)[formKey];
  if (known) return known;
  const contentType = header(request, 'content-type') ?? '';
  const parsed = parseMultipart(request.body, contentType);
  const form: MultipartForm = parsed.ok ? { ...parsed, boundary: boundaryOf(contentType) ?? '' } : parsed;
  keepForm(request, form);
  return form;
}

/** Returns the request with a form as its body, which is encoded when it is read: a signature may still be added to it. */
export function withMultipart(request: WireRequest, fields: readonly FieldToEncode[], boundary: string): WireRequest {
  const { method, origin, path, query, headers } = request;
  let bytes: WireRequest['body'] | undefined;
  const result: WireRequest = {
    method,
    origin,
    path,
    query,
    headers,
    get body() {
      return (bytes ??= encodeMultipart(fields, boundary));
    },
  };
  keepForm(result, { ok: true, fields, boundary });
  return result;
}
