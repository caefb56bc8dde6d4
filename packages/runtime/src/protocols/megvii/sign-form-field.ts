import { formOf, type Form, type withForm } from '../../wire/form-request.ts';
import type { FieldToEncode } from '../../wire/multipart.ts';
import type { WireRequest } from '../../wire/message.ts';

/**
 * Returns the request with the form field `sign` as the first field. `put` puts the form into the request. Throws a `TypeError` if the body
 * is not a form.
 */
export function withSignField(request: WireRequest, sign: string, put: typeof withForm): WireRequest {
  const form = formOf(request);
  if (!form) throw new TypeError('hmac_sha1 can only sign a form, because the signature is a form field.');
  const fields: FieldToEncode[] = [{ name: 'sign', value: sign }];
  for (const field of form.fields) if (field.name !== 'sign') fields.push(field);
  return put(request, withFields(form, fields));
}

function withFields({ encode }: Form, fields: readonly FieldToEncode[]): Form {
  return { fields, encode };
}
