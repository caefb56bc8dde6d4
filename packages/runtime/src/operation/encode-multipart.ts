import { flattenTo, type AppendPair } from '../schema/flatten.ts';
import { isBinary } from '../schema/type-guards.ts';
import type { Bytes } from '../wire/bytes.ts';
import { chain } from '../wire/chain.ts';
import { withForm, type Form } from '../wire/form-request.ts';
import { encodeMultipart as encodeParts, type FieldToEncode } from '../wire/multipart.ts';
import { bodyContent, bytesOf } from './body-content.ts';
import type { EncodedBody } from './encoded-body.ts';
import { inputSchema } from './lookup.ts';
import type { EncodeBody } from './operation-feature.ts';

/** Encodes a body that is a form with files (`multipart/form-data`). A feature of operations. */
export const encodeMultipart: EncodeBody = (operation, body, source) => {
  const content = bodyContent(operation, body, source) as object;
  const fields: (FieldToEncode | Promise<FieldToEncode>)[] = [];
  const append: AppendPair = (name, value) => fields.push({ name, value });
  let isComplete = true;
  for (const [name, value] of Object.entries(content) as [string, unknown][]) {
    if (isBinary(value)) {
      const filename = fileName(value) ?? name;
      const type = 'application/octet-stream';
      const field = chain(bytesOf(value), (bytes): FieldToEncode => ({ name, value: bytes, filename, type }));
      if (field instanceof Promise) isComplete = false;
      fields.push(field);
      continue;
    }
    flattenTo(append, name, value, inputSchema(operation, name));
  }
  const boundary = `polyface-${source.uuid()}`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const encode: Form['encode'] = (some) => encodeParts(some, boundary);
  const all = isComplete ? (fields as FieldToEncode[]) : Promise.all(fields.map((field) => Promise.resolve(field)));
  return chain(all, (complete: readonly FieldToEncode[]): EncodedBody => ({
    type,
    addTo: (request) => withForm(request, { fields: complete, encode }),
  }));
};

function fileName(value: Bytes | Blob): string | undefined {
  return typeof File !== 'undefined' && value instanceof File ? value.name : undefined;
}
