import { formOf } from './form-request.ts';
import { header, type WireRequest } from './message.ts';
import { parseMultipartTexts, type FieldToEncode } from './multipart.ts';
import { RequestCache } from './request-cache.ts';

/** The fields of a multipart form, or one sentence that says why the body is none. */
export type MultipartForm =
  | { readonly ok: true; readonly fields: readonly FieldToEncode[] }
  | { readonly ok: false; readonly detail: string };

/** The forms of requests that were read before, so that each is parsed once at most. */
const forms = /* @__PURE__ */ new RequestCache<MultipartForm>();

/** Returns the form of a request. Values are texts or bytes, see {@link parseMultipartTexts}. */
export function multipartOf(request: WireRequest): MultipartForm {
  const own = formOf(request);
  if (own) return { ok: true, fields: own.fields };
  const known = forms.get(request);
  if (known) return known;
  const form = parseMultipartTexts(request.body, header(request, 'content-type') ?? '');
  forms.set(request, form);
  return form;
}
