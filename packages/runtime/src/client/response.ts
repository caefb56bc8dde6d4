import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { VendorError } from '../errors/vendor-error.ts';
import { classifyError, type ErrorClass } from '../operation/classify-error.ts';
import { decodeUtf8 } from '../wire/bytes.ts';
import type { WireResponse } from '../wire/message.ts';
import type { ApiResponse } from './api-response.ts';
import { callInfoOf, type Attempt } from './attempt.ts';
import { createRedactor } from './redactor.ts';
import { responseInfoOf } from './response-info.ts';

/** Decodes a response. Throws a `VendorError` or an `UnexpectedResponseError` if it is no success. */
export function toApiResponse(attempt: Attempt, response: WireResponse): ApiResponse<unknown> {
  const { operation, number, sender } = attempt;
  const decoded = operation.service.protocol.decode(operation, response);
  if (decoded.ok) {
    const { data, requestId } = decoded;
    const headers = new Headers(response.headers.map(([name, value]) => [name, value]));
    return { data, requestId, status: response.status, headers, attempts: number };
  }
  if (decoded.ok === undefined) throw unexpectedResponse(attempt, response, decoded.detail);
  const redact = createRedactor(attempt);
  const { code, message, requestId, serverStringToSign } = decoded;
  throw new VendorError({
    ...callInfoOf(attempt),
    ...responseInfoOf(response, redact, sender.environment.now()),
    ...(classifyError(operation, code, response.status, message) ?? classifyStatus(response.status)),
    code,
    requestId,
    vendorMessage: redact(message),
    ...(serverStringToSign !== undefined && { serverStringToSign }),
  });
}

/** The error for a response that is not documented. `cause` is what decoding it threw, if it threw. */
export function unexpectedResponse(
  attempt: Attempt,
  response: WireResponse,
  detail: string,
  more: { readonly reason?: 'too-large'; readonly cause?: unknown } = {},
): UnexpectedResponseError {
  const redact = createRedactor(attempt);
  const { status, body } = response;
  const proxy = status === 407 ? '. The proxy requires authentication: pass its user and password' : '';
  return new UnexpectedResponseError({
    reason: 'undocumented',
    ...callInfoOf(attempt),
    ...responseInfoOf(response, redact, attempt.sender.environment.now()),
    ...classifyStatus(status),
    bodyStart: redact(decodeUtf8(body.subarray(0, 1_000))).slice(0, 200),
    detail: detail + proxy,
    ...more,
  });
}

/** The meaning of a response without a documented code, as far as the HTTP status shows it. */
function classifyStatus(status: number): ErrorClass {
  if (status === 429) return { kind: 'throttled', retry: 'backoff' };
  if (status === 502 || status === 503 || status === 504) return { kind: 'unavailable', retry: 'backoff' };
  if (status === 500) return { kind: 'internal', retry: 'backoff' };
  return { kind: 'unknown', retry: 'never' };
}
