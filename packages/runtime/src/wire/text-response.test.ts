import { expect, test } from 'vitest';
import { decodeUtf8 } from './bytes.ts';
import { withHeader } from './message.ts';
import { textOf, TextResponse } from './text-response.ts';

test('a response that was created from a text has the text and its bytes', () => {
  const response = new TextResponse(200, [['content-type', 'text/plain']], '人a');
  expect(textOf(response)).toBe('人a');
  expect(decodeUtf8(response.body)).toBe('人a');
  expect({ ...response }).toEqual({ status: 200, headers: [['content-type', 'text/plain']], body: response.body });
});

test('a changed copy of the response has no text, because its body may be another', () => {
  const response = new TextResponse(200, [], 'a');
  expect(textOf(withHeader(response, 'x-own', 'b'))).toBeUndefined();
  expect(textOf({ ...response, body: new Uint8Array(0) })).toBeUndefined();
});
