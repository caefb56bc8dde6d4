import { flattenTo } from '../schema/flatten.ts';
import { encodePairs, withForm } from '../wire/form-request.ts';
import type { FieldToEncode } from '../wire/multipart.ts';
import { bodyContent } from './body-content.ts';
import { inputSchema } from './lookup.ts';
import type { EncodeBody } from './operation-feature.ts';

/** Encodes a body that is a form (`application/x-www-form-urlencoded`). A feature of operations. */
export const encodeForm: EncodeBody = (operation, body, source) => {
  const fields: FieldToEncode[] = [];
  const append = (name: string, value: string) => fields.push({ name, value });
  for (const [name, value] of Object.entries(bodyContent(operation, body, source) as object)) {
    flattenTo(append, name, value, inputSchema(operation, name));
  }
  return { type: body.type, addTo: (request) => withForm(request, { fields, encode: encodePairs }) };
};
