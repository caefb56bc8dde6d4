import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { VendorError } from '../errors/vendor-error.ts';
import { classifyError, type ErrorClass } from '../operation/classify-error.ts';
import { formatResponseIssues } from '../operation/decode.ts';
import type { DecodedResponse } from '../operation/decoded-response.ts';
import type { Operation } from '../operation/operation.ts';
import { validateRequest } from '../operation/validate-request.ts';
import { sensitiveValues } from '../schema/redact.ts';
import { createRedactor, type Redactor } from '../schema/redactor.ts';
import { isObject } from '../schema/type-guards.ts';
import type { Credentials } from '../signing/credentials.ts';
import type { Environment } from '../signing/environment.ts';
import { sign, type Signer } from '../signing/signer.ts';
import { decodeUtf8 } from '../wire/bytes.ts';
import type { WireRequest, WireResponse } from '../wire/message.ts';
import type { CallOptions } from './call-options.ts';
import { reportIssues, type ResponseValidationOptions } from './response-validation.ts';
import { compareStringsToSign } from './compare-strings-to-sign.ts';
import { transmit, type Fetch } from './transport.ts';
import { untilAborted } from './until-aborted.ts';

/** What all calls of a client share. */
export interface Sender extends ResponseValidationOptions {
  /** Returns the credentials of the next request. */
  readonly credentials: () => Promise<Credentials>;
  readonly endpoint: URL;
  readonly options: { readonly [name: string]: unknown };
  readonly signing: unknown;
  /** The time limit of one attempt in milliseconds. */
  readonly timeout: number | undefined;
  readonly fetch: Fetch;
  readonly environment: Environment;
}

/** The data of a response with its metadata. */
export interface ApiResponse<Output> {
  readonly data: Output;
  /** The vendor's request id, if the response has one. */
  readonly requestId: string | undefined;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** How many times the request was sent. */
  readonly attempts: number;
}

interface Attempt {
  readonly operation: Operation;
  readonly input: Record<string, unknown>;
  /** 1 for the first attempt. */
  readonly number: number;
  readonly signer: Signer;
  readonly credentials: Credentials;
}

/** Milliseconds added to the vendor's time limit for the network. */
const networkTime = 2_000;
/** The time limit in milliseconds for operations without a documented one. */
const defaultTimeout = 30_000;

/** Executes a call: validate → encode → sign → send → decode → map errors. Throws a `CallError`, or what the credentials provider throws. */
export async function send(
  sender: Sender,
  operation: Operation,
  input: unknown,
  options: CallOptions,
): Promise<ApiResponse<any>> {
  const { protocol } = operation.service;
  const { environment, signing } = sender;
  const validInput = validate(sender, operation, input);
  const credentials = await sender.credentials();
  const signer = protocol.signer(signing);
  const attempt: Attempt = { operation, input: validInput, number: 1, signer, credentials };

  const call = { operation, input: validInput, endpoint: sender.endpoint, options: sender.options, environment };
  const request = await protocol.encode(call, signing);
  const signed = await sign(signer, request, credentials, { now: environment.now(), nonce: environment.uuid() });
  const response = await transmitWithin(sender, attempt, signed, options);
  const decoded = protocol.decode(operation, response);
  const diagnosis =
    decoded.ok === false && decoded.serverStringToSign !== undefined
      ? await compareStringsToSign(signer, signed, decoded.serverStringToSign)
      : undefined;
  return toApiResponse(attempt, signed, response, decoded, { ...sender, ...options, diagnosis });
}

function validate({ options }: Sender, operation: Operation, input: unknown): Record<string, unknown> {
  const validation = validateRequest(operation, input, options);
  if (validation.issueCount === 0 && isObject(input)) return input;
  throw new InvalidInputError({ service: operation.service.id, operation: operation.id, ...validation });
}

/** Sends a request within its time limit. Throws a `TransportError` if there is no response. */
async function transmitWithin(
  sender: Sender,
  attempt: Attempt,
  request: WireRequest,
  options: CallOptions,
): Promise<WireResponse> {
  const { operation, number } = attempt;
  const limit =
    options.timeout ??
    sender.timeout ??
    (operation.timeout === undefined ? defaultTimeout : operation.timeout + networkTime);
  const timeout = AbortSignal.timeout(limit);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const info = { service: operation.service.id, operation: operation.id, attempts: number };
  try {
    signal.throwIfAborted();
    return await untilAborted(transmit(sender.fetch, request, signal), signal);
  } catch (error) {
    if (options.signal?.aborted)
      throw new TransportError({ ...info, reason: 'aborted', detail: 'the caller aborted the call' });
    if (timeout.aborted)
      throw new TransportError({ ...info, reason: 'timeout', detail: `timed out after ${limit} ms` });
    const detail = withoutQueries(redactorOf(attempt, request)(networkDetail(error), maxTextLength));
    throw new TransportError({ ...info, reason: 'network', detail, cause: new Error(detail) });
  }
}

/** Creates the redactor of a call: masks secret, session token, signature and sensitive values of the input. */
function redactorOf({ signer, credentials, operation, input }: Attempt, signed: WireRequest): Redactor {
  const detached = signer.detach(signed);
  // The bytes of a Blob cannot be read here. They are in the body.
  const values = sensitiveValues(input, operation.input).map((value) => (value instanceof Blob ? signed.body : value));
  return createRedactor([
    credentials.secret,
    credentials.sessionToken ?? '',
    detached.state === 'present' ? detached.claim.signature : '',
    ...values,
  ]);
}

/** Removes the queries of URLs: they may contain a signature. */
function withoutQueries(text: string): string {
  return text.replaceAll(/\?\S+/g, '?…');
}

/** Formats a network error. */
function networkDetail(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = (inner ?? {}) as { code?: unknown; message?: unknown };
  const parts = [code, message].filter((part) => typeof part === 'string' && part !== '');
  return parts.join(': ') || 'the request failed';
}

function toApiResponse(
  attempt: Attempt,
  signed: WireRequest,
  { status, headers, body }: WireResponse,
  decoded: DecodedResponse,
  { responseValidation, onResponseIssues, diagnosis }: ResponseValidationOptions & { diagnosis: string | undefined },
): ApiResponse<unknown> {
  const { operation, number } = attempt;
  const call = { service: operation.service.id, operation: operation.id };
  const info = { ...call, attempts: number, status };
  if (decoded.ok && (!decoded.issues || responseValidation === 'report')) {
    const { data, requestId, issues, issueCount = 0 } = decoded;
    if (issues) reportIssues(onResponseIssues, { ...call, requestId, issues, issueCount });
    return { data, requestId, status, headers: new Headers(headers.map(([...one]) => one)), attempts: number };
  }
  const redact = redactorOf(attempt, signed);
  if (decoded.ok !== false) {
    const { issues = [], issueCount = 0 } = decoded;
    const detail = decoded.ok ? formatResponseIssues(issues, issueCount) : decoded.detail;
    throw new UnexpectedResponseError({
      ...info,
      bodyStart: redact(decodeUtf8(body.subarray(0, maxBodyBytes)), 200),
      detail: redact(detail, maxTextLength),
      issues: issues.map((issue) => ({ ...issue, path: redact(issue.path) })),
      issueCount,
    });
  }
  const { code, message, requestId, serverStringToSign } = decoded;
  throw new VendorError({
    ...info,
    ...(classifyError(operation, code, status, message) ?? classifyStatus(status)),
    code: redact(code, maxCodeLength),
    requestId: requestId === undefined ? undefined : redact(requestId, maxCodeLength),
    vendorMessage: redact(message, maxTextLength),
    diagnosis,
    ...(serverStringToSign !== undefined && { serverStringToSign: redact(serverStringToSign, maxTextLength) }),
  });
}

/** The longest code and request id of an error, in UTF-16 code units. */
const maxCodeLength = 200;
/** The longest message of a vendor in an error. */
const maxTextLength = 2_000;
/** How much of a body is searched for secrets: more than a redactor needs to show 200 characters. */
const maxBodyBytes = 65_536;

/** The meaning of an undocumented code, as far as the HTTP status shows it. */
function classifyStatus(status: number): ErrorClass {
  if (status === 429) return { kind: 'throttled', retry: 'backoff' };
  if (status === 503) return { kind: 'unavailable', retry: 'backoff' };
  return { kind: 'unknown', retry: 'never' };
}
