import { encodeBodyText, type Bytes } from './bytes.ts';
import { formatPairs } from './form.ts';
import type { Header, WireRequest } from './message.ts';
import type { FieldToEncode } from './multipart.ts';
import { RequestHead } from './request-cache.ts';

/** A form as the body of a request. */
export interface Form {
  readonly fields: readonly FieldToEncode[];
  /** Encodes fields as the body. */
  encode(fields: readonly FieldToEncode[]): Bytes;
}

/**
 * A request whose body is a form that is encoded when it is read: a signature may still be added to it. A copy by spread has the bytes, so
 * `body` is a property of each request. All share its getter, because each new one makes the engine create a hidden class.
 */
class FormRequest extends RequestHead implements WireRequest {
  declare readonly body: Bytes;
  readonly #form: Form;
  #bytes: Bytes | undefined;

  constructor(head: RequestHead, form: Form) {
    super(head);
    this.#form = form;
    Object.defineProperty(this, 'body', FormRequest.#body);
  }

  get form(): Form {
    return this.#form;
  }

  copyWithHeaders(headers: readonly Header[]): WireRequest {
    return new FormRequest({ ...this.#head, headers }, this.#form);
  }

  get #head(): RequestHead {
    const { method, origin, path, query, headers } = this;
    return { method, origin, path, query, headers };
  }

  static readonly #body = {
    enumerable: true,
    get(this: FormRequest): Bytes {
      return (this.#bytes ??= this.#form.encode(this.#form.fields));
    },
  };
}

/** Returns the form of a request; `undefined` if its body is none, or bytes already. */
export function formOf(request: WireRequest): Form | undefined {
  return request instanceof FormRequest ? request.form : undefined;
}

/** Returns the request with a form as its body, which is encoded when it is read. */
export function withForm(request: RequestHead, form: Form): WireRequest {
  return new FormRequest(request, form);
}

/** Returns the request with a form as its body, which is encoded now: nothing is added to it any more. */
export function withEncodedForm({ method, origin, path, query, headers }: RequestHead, form: Form): WireRequest {
  return { method, origin, path, query, headers, body: form.encode(form.fields) };
}

/** Encodes the fields of an `application/x-www-form-urlencoded` form, all of them texts. */
export function encodePairs(fields: readonly FieldToEncode[]): Bytes {
  return encodeBodyText(formatPairs(fields.map(({ name, value }) => [name, value as string])));
}
