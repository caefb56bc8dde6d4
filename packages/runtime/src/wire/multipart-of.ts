import { header, type WireRequest } from './message.ts';
import { boundaryOf, encodeMultipart, parseMultipart, type FieldToEncode } from './multipart.ts';
import { RequestCache } from './request-cache.ts';

/** The fields of a multipart form and its boundary, or one sentence that says why the body is none. */
export type MultipartForm =
  | { readonly ok: true; readonly fields: readonly FieldToEncode[]; readonly boundary: string }
  | { readonly ok: false; readonly detail: string };

/** The forms of requests that were encoded here or asked for, so that each is parsed once at most. */
const forms = new RequestCache<MultipartForm>();

/** Returns the form of a request. Values that were parsed are bytes, those that were encoded may be texts. */
export function multipartOf(request: WireRequest): MultipartForm {
  const known = forms.get(request);
  if (known) return known;
  const contentType = header(request, 'content-type') ?? '';
  const parsed = parseMultipart(request.body, contentType);
  const form: MultipartForm = parsed.ok ? { ...parsed, boundary: boundaryOf(contentType) ?? '' } : parsed;
  forms.set(request, form);
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
  forms.set(result, { ok: true, fields, boundary });
  return result;
}
