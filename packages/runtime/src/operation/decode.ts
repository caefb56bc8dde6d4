import { fromJsonTexts } from '../schema/json-text.ts';
import { normalize } from '../schema/normalize.ts';
import { decodeUtf8 } from '../wire/bytes.ts';
import { parseJson } from '../wire/json.ts';
import { header, type WireResponse } from '../wire/message.ts';
import type { DecodedResponse } from './decoded-response.ts';
import { isSuccess, textAt, valueAt } from './envelope.ts';
import { envelopeOf } from './lookup.ts';
import type { Operation } from './operation.ts';

/**
 * Decodes a response by the envelope of the operation. A 2xx response that meets the envelope's conditions is a success. Any other JSON body
 * with an error code is an error, whatever the status. Everything else is undocumented. Never throws.
 */
export function decodeEnvelope(operation: Operation, response: WireResponse): DecodedResponse {
  const success = operation.responseType && decodeNonJson(operation.responseType, response);
  if (success) return success;
  const body = parseJsonBody(response);
  if (body === undefined) return { ok: undefined, detail: 'the body is not JSON' };
  const envelope = envelopeOf(operation);
  const requestId = textAt(body, envelope.requestId);
  if (isSuccessStatus(response) && isSuccess(envelope, body)) {
    const data = fromJsonTexts(valueAt(body, envelope.data), operation.output);
    return { ok: true, data: normalize(data, operation.output), requestId };
  }
  const code = textAt(body, envelope.code);
  if (code === undefined)
    return { ok: undefined, detail: 'the body has neither the documented data nor an error code' };
  return { ok: false, code, message: textAt(body, envelope.message) ?? '', requestId };
}

/** Whether the HTTP status is 2xx. */
export function isSuccessStatus(response: WireResponse): boolean {
  return response.status >= 200 && response.status < 300;
}

/** Parses the body of a message as JSON; `undefined` if it is not JSON. */
export function parseJsonBody(message: { readonly body: Uint8Array<ArrayBuffer> }): unknown {
  try {
    return parseJson(decodeUtf8(message.body));
  } catch {
    return undefined;
  }
}

/** Decodes a success that is not JSON; `undefined` if the response is none. */
function decodeNonJson(
  responseType: NonNullable<Operation['responseType']>,
  response: WireResponse,
): DecodedResponse | undefined {
  const success = (data: unknown): DecodedResponse => ({ ok: true, data, requestId: undefined });
  const location = header(response, 'location');
  if (responseType === 'redirect')
    return response.status >= 300 && response.status < 400 && location !== undefined
      ? success({ location })
      : undefined;
  if (!isSuccessStatus(response)) return undefined;
  if (responseType === 'empty') return response.body.length === 0 ? success(undefined) : undefined;
  return /json/i.test(header(response, 'content-type') ?? '') ? undefined : success(response.body);
}
