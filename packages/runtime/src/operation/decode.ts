import { text } from '../wire/bytes.ts';
import { isSuccess, textAt, valueAt, type Envelope } from './envelope.ts';
import { parseJson } from '../wire/json.ts';
import { normalize } from '../schema/normalize.ts';
import type { Operation } from './operation.ts';
import type { DecodedResponse } from './protocol.ts';
import { header, type WireResponse } from '../wire/message.ts';

/**
 * What a response says by the operation's envelope: a 2xx answer that meets its conditions is a success; any other JSON body that holds a
 * code is a refusal, whatever its status; the rest is undocumented.
 */
export function decodeEnvelope(operation: Operation, response: WireResponse): DecodedResponse {
  const special = operation.responseType && decodeNonJson(operation.responseType, response);
  if (special) return special;
  const body = jsonOf(response);
  if (body === undefined) return { ok: undefined, detail: 'the body is not JSON' };
  const envelope = envelopeOf(operation);
  const requestId = textAt(body, envelope.requestId);
  if (isOk(response) && isSuccess(envelope, body)) {
    return { ok: true, data: normalize(valueAt(body, envelope.data), operation.output), requestId };
  }
  const code = textAt(body, envelope.code);
  if (code === undefined)
    return { ok: undefined, detail: 'the body holds neither the documented data nor an error code' };
  return { ok: false, code, message: textAt(body, envelope.message) ?? '', requestId };
}

/** The envelope that counts for an operation. */
export function envelopeOf(operation: Operation): Envelope {
  return operation.envelope ?? operation.service.envelope;
}

/** Whether the status says success. */
export function isOk(response: WireResponse): boolean {
  return response.status >= 200 && response.status < 300;
}

/** The body as JSON, `undefined` when it is none. */
export function jsonOf(message: { readonly body: Uint8Array<ArrayBuffer> }): unknown {
  try {
    return parseJson(text(message.body));
  } catch {
    return undefined;
  }
}

function decodeNonJson(
  answer: NonNullable<Operation['responseType']>,
  response: WireResponse,
): DecodedResponse | undefined {
  const success = (data: unknown): DecodedResponse => ({ ok: true, data, requestId: undefined });
  const location = header(response, 'location');
  if (answer === 'redirect')
    return response.status >= 300 && response.status < 400 && location !== undefined
      ? success({ location })
      : undefined;
  if (!isOk(response)) return undefined;
  if (answer === 'empty') return response.body.length === 0 ? success(undefined) : undefined;
  return /json/i.test(header(response, 'content-type') ?? '') ? undefined : success(response.body);
}
