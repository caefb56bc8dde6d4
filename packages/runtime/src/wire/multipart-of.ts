import type { Bytes } from './bytes.ts';
import { header, mergeHeaders, type Header, type WireRequest } from './message.ts';
import { boundaryOf, encodeMultipart, parseMultipartTexts, type FieldToEncode } from './multipart.ts';
import { RequestCache, RequestHead } from './request-cache.ts';

/** The fields of a multipart form and its boundary. */
interface FieldList {
  readonly ok: true;
  readonly fields: readonly FieldToEncode[];
  readonly boundary: string;
}

/** The fields of a multipart form and its boundary, or one sentence that says why the body is none. */
export type MultipartForm = FieldList | { readonly ok: false; readonly detail: string };

/**
 * A request whose body is a form that is encoded when it is read: a signature may still be added to it. A copy by spread has the bytes, so
 * `body` is a property of each request. All share its getter, because each new one makes the engine create a hidden class.
 */
class FormRequest extends RequestHead implements WireRequest {
  declare readonly body: Bytes;
  readonly #form: FieldList;
  #bytes: Bytes | undefined;

  constructor(head: RequestHead, form: FieldList) {
    super(head);
    this.#form = form;
    Object.defineProperty(this, 'body', FormRequest.#body);
  }

  get form(): FieldList {
    return this.#form;
  }

  static readonly #body = {
    enumerable: true,
    get(this: FormRequest): Bytes {
      return (this.#bytes ??= encodeMultipart(this.#form.fields, this.#form.boundary));
    },
  };
}

/** The forms of requests that were read before, so that each is parsed once at most. */
const forms = new RequestCache<MultipartForm>();

/** Returns the form of a request. Values are texts or bytes, see {@link parseMultipartTexts}. */
export function multipartOf(request: WireRequest): MultipartForm {
  const known = request instanceof FormRequest ? request.form : forms.get(request);
  if (known) return known;
  const contentType = header(request, 'content-type') ?? '';
  const parsed = parseMultipartTexts(request.body, contentType);
  const form: MultipartForm = parsed.ok
    ? { ok: true, fields: parsed.fields, boundary: boundaryOf(contentType) ?? '' }
    : parsed;
  forms.set(request, form);
  return form;
}

/** Returns the request with a form as its body, which is encoded when it is read. */
export function withMultipart(request: RequestHead, fields: readonly FieldToEncode[], boundary: string): WireRequest {
  return new FormRequest(request, { ok: true, fields, boundary });
}

/** Returns the request with a form as its body, which is encoded now: nothing is added to it any more. */
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
  if (!(request instanceof FormRequest)) return { ...request, headers };
  const { method, origin, path, query, form } = request;
  return new FormRequest({ method, origin, path, query, headers }, form);
}
