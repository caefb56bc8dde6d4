import { UnexpectedResponseError } from '../../errors/unexpected-response-error.ts';
import { VendorError } from '../../errors/vendor-error.ts';
import { classifyError, type ErrorClass } from '../../operation/classify-error.ts';
import { formatResponseIssues } from '../../operation/decode.ts';
import type { DecodedResponse } from '../../operation/decoded-response.ts';
import type { Issue } from '../../schema/issue.ts';
import { decodeUtf8 } from '../../wire/bytes.ts';
import type { Header, WireResponse } from '../../wire/message.ts';
import type { ApiResponse } from './api-response.ts';
import { callInfoOf, type Attempt } from '../attempt.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { responseInfoOf } from './response-info.ts';
import { reportIssues } from '../options/response-validation.ts';

/** The longest code and request id of an error, in UTF-16 code units. */
const maxCodeLength = 200;
/** The longest text of an error. */
const maxTextLength = 2_000;
/** How much of a body is searched for secrets: more than a redactor needs to show 200 characters. */
const maxBodyBytes = 65_536;

/** A call that succeeded. */
export interface Success {
  readonly data: unknown;
  readonly requestId: string | undefined;
  readonly response: WireResponse;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** Decodes a response. Throws a `VendorError` or an `UnexpectedResponseError` if it is no success. */
export function decodeSuccess(attempt: Attempt, response: WireResponse): Success | Promise<Success> {
  const { operation, number, sender, options } = attempt;
  const decoded = operation.service.protocol.decode(operation, response);
  if (decoded.ok === false) {
    return vendorError(attempt, response, decoded).then((error) => Promise.reject(error));
  }
  if (!decoded.ok) throw unexpectedResponse(attempt, response, decoded.detail, decoded);
  const { data, requestId, issues, issueCount = 0 } = decoded;
  if (issues) {
    const detail = formatResponseIssues(issues, issueCount);
    const validation = options?.responseValidation ?? sender.responseValidation;
    if (validation === 'strict') throw unexpectedResponse(attempt, response, detail, decoded);
    const call = { service: operation.service.id, operation: operation.id, requestId };
    reportIssues(options?.onResponseIssues ?? sender.onResponseIssues, { ...call, issues, issueCount });
  }
  // Names and values from a fetch function of the caller may be invalid. That is shown now, not when they are read.
  if (sender.fetch && !response.headers.every(isValidHeader)) createHeaders(response.headers);
  return { data, requestId, response, attempts: number };
}

/** Whether every `Headers` accepts a header. */
function isValidHeader([name, value]: Header): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\xa0-\xff]*$/.test(value);
}

function createHeaders(pairs: readonly Header[]): Headers {
  return new Headers(pairs.map(([name, value]) => [name, value]));
}

/** Returns the data of a success with its metadata. The headers are created when they are read. */
export function toApiResponse({ data, requestId, response, attempts }: Success): ApiResponse<any> {
  let headers: Headers | undefined;
  return {
    data,
    requestId,
    status: response.status,
    get headers() {
      return (headers ??= createHeaders(response.headers));
    },
    attempts,
  };
}

async function vendorError(
  attempt: Attempt,
  response: WireResponse,
  { code, message, requestId, serverStringToSign }: DecodedResponse & { ok: false },
): Promise<VendorError> {
  const { operation, sender, signer, signed } = attempt;
  const redact = createRedactor(attempt);
  const { protocol } = operation.service;
  const diagnosis =
    serverStringToSign !== undefined && signed?.stamped
      ? await protocol.compareStringsToSign?.(signer, signed.stamped, serverStringToSign)
      : undefined;
  return new VendorError({
    ...callInfoOf(attempt),
    ...responseInfoOf(response, { redact, now: sender.environment.now() }),
    ...(classifyError(operation, code, response.status, message) ?? classifyStatus(response.status)),
    code: redact(code, maxCodeLength),
    requestId: requestId === undefined ? undefined : redact(requestId, maxCodeLength),
    vendorMessage: redact(message, maxTextLength),
    diagnosis,
    ...(serverStringToSign !== undefined && { serverStringToSign: redact(serverStringToSign, maxTextLength) }),
  });
}

/** The error for a response that is not documented. `cause` is what decoding it threw, if it threw. */
export function unexpectedResponse(
  attempt: Attempt,
  response: WireResponse,
  detail: string,
  more: {
    readonly reason?: 'too-large';
    readonly cause?: unknown;
    readonly issues?: readonly Issue[];
    readonly issueCount?: number;
  } = {},
): UnexpectedResponseError {
  const redact = createRedactor(attempt);
  const { status, body } = response;
  const { reason, issues, issueCount } = more;
  const proxy = status === 407 ? '. The proxy requires authentication: pass its user and password' : '';
  return new UnexpectedResponseError({
    reason: reason ?? 'undocumented',
    ...callInfoOf(attempt),
    ...responseInfoOf(response, { redact, now: attempt.sender.environment.now() }),
    ...classifyStatus(status),
    bodyStart: redact(decodeUtf8(body.subarray(0, maxBodyBytes)), 200),
    detail: redact(detail, maxTextLength) + proxy,
    ...(issues && { issues: issues.map((issue) => ({ ...issue, path: redact(issue.path) })) }),
    ...(issueCount !== undefined && { issueCount }),
    ...('cause' in more && { cause: more.cause }),
  });
}

/** The meaning of a response without a documented code, as far as the HTTP status shows it. */
function classifyStatus(status: number): ErrorClass {
  const kind = statusKinds[status];
  return kind ? { kind, retry: 'backoff' } : { kind: 'unknown', retry: 'never' };
}

const statusKinds: { readonly [status: number]: ErrorClass['kind'] } = {
  429: 'throttled',
  500: 'internal',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};
