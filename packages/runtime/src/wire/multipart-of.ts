import { header, mergeHeaders, type Header, type WireRequest } from './message.ts';
import { boundaryOf, encodeMultipart, parseMultipartTexts, type FieldToEncode } from './multipart.ts';
import { RequestCache } from './request-cache.ts';

/** The fields of a multipart form and its boundary, or one sentence that says why the body is none. */
export type MultipartForm =
  | {
      readonly ok: true;
      readonly fields: readonly FieldToEncode[];
      readonly boundary: string;
      /** Whether the body is encoded from the fields when it is read. */
      readonly isLazy?: true;
    }
  | { readonly ok: false; readonly detail: string };

/** The forms of requests that were encoded here or asked for, so that each is parsed once at most. */
const forms = new RequestCache<MultipartForm>();

/** Returns the form of a request. Values are texts or bytes, see {@link parseMultipartTexts}. */
export function multipartOf(request: WireRequest): MultipartForm {
  const known = forms.get(request);
  if (known) return known;
  const contentType = header(request, 'content-type') ?? '';
  const parsed = parseMultipartTexts(request.body, contentType);
  const form: MultipartForm = parsed.ok ? { ...parsed, boundary: boundaryOf(contentType) ?? '' } : parsed;
  forms.set(request, form);
  return form;
}

/** A request without its body. */
type RequestHead = Omit<WireRequest, 'body'>;

/** Returns the request with a form as its body, which is encoded when it is read: a signature may still be added to it. */
export function withMultipart(
  { method, origin, path, query, headers }: RequestHead,
  fields: readonly FieldToEncode[],
  boundary: string,
): WireRequest {
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
  forms.set(result, { ok: true, fields, boundary, isLazy: true });
  return result;
}

/** Returns the request with a form as its body. */
export function withEncodedMultipart(
  { method, origin, path, query, headers }: RequestHead,
  fields: readonly FieldToEncode[],
  boundary: string,
): WireRequest {
  return { method, origin, path, query, headers, body: encodeMultipart(fields, boundary) };
}

/** Returns the request with headers set, as `withHeaders` does it. A form that is encoded when it is read stays so. */
export function withMoreHeaders(request: WireRequest, added: readonly Header[]): WireRequest {
  const headers = mergeHeaders(request.headers, added);
  const form = forms.get(request);
  if (!form?.ok || !form.isLazy) return { ...request, headers };
  const { method, origin, path, query } = request;
  return withMultipart({ method, origin, path, query, headers }, form.fields, form.boundary);
}
