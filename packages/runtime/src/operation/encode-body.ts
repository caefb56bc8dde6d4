import { isBinary } from '../schema/type-guards.ts';
import { encodeBodyText } from '../wire/bytes.ts';
import { chain } from '../wire/chain.ts';
import { stringifyJson } from '../wire/json.ts';
import { bodyContent, bytesOf } from './body-content.ts';
import type { EncodeBody } from './operation-feature.ts';

/** Encodes a body that is JSON, a text or a file. A feature of operations. */
export const encodeBody: EncodeBody = (operation, body, source) => {
  const content = bodyContent(operation, body, source);
  if (content === undefined) return undefined;
  if (isBinary(content)) return chain(bytesOf(content), (bytes) => ({ type: body.type, bytes }));
  const text = typeof content === 'string' && !body.type.endsWith('json') ? content : stringifyJson(content);
  return { type: body.type, bytes: encodeBodyText(text) };
};
