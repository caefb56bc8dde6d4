import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import { VendorError } from '../errors/vendor-error.ts';
import { classifyError, type ErrorClass } from '../operation/classify-error.ts';
import type { DecodedResponse } from '../operation/decoded-response.ts';
import type { Operation } from '../operation/operation.ts';
import { validateRequest } from '../operation/validate-request.ts';
import { redact, sensitiveTexts } from '../schema/redact.ts';
import { isObject } from '../schema/type-guards.ts';
import type { Credentials } from '../signing/credentials.ts';
import type { Environment } from '../signing/environment.ts';
import { sign, type Signer } from '../signing/signer.ts';
import { decodeUtf8 } from '../wire/bytes.ts';
import type { WireRequest, WireResponse } from '../wire/message.ts';
import type { CallOptions } from './call-options.ts';
import { resolveOptions } from './resolve-options.ts';
import { transmit, type Fetch } from './transport.ts';
import { untilAborted } from './until-aborted.ts';

/** What all calls of a client share. */
export interface Sender {
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
  const values = await resolveOptions(operation, sender.options, options.options);
  const validInput = validate(values, operation, input);
  const credentials = await sender.credentials();
  const signer = protocol.signer(signing);
  const attempt: Attempt = { operation, input: validInput, number: 1, signer, credentials };

  const call = { operation, input: validInput, endpoint: sender.endpoint, options: values, environment };
  const request = await protocol.encode(call, signing);
  const signed = await sign(signer, request, credentials, { now: environment.now(), nonce: environment.uuid() });
  const response = await transmitWithin(sender, attempt, signed, options);
  return toApiResponse(attempt, signed, response, protocol.decode(operation, response));
}

function validate(options: Sender['options'], operation: Operation, input: unknown): Record<string, unknown> {
  const issues = validateRequest(operation, input, options);
  if (issues.length === 0 && isObject(input)) return input;
  throw new InvalidInputError({ service: operation.service.id, operation: operation.id, issues });
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
    const detail = redactFor(attempt, request, networkDetail(error));
    throw new TransportError({ ...info, reason: 'network', detail, cause: new Error(detail) });
  }
}

/** Masks everything in a text that must not be shown: secret, session token, signature, sensitive values of the input. */
function redactFor({ signer, credentials, operation, input }: Attempt, signed: WireRequest, text: string): string {
  const detached = signer.detach(signed);
  return redact(text, [
    credentials.secret,
    credentials.sessionToken ?? '',
    detached.state === 'present' ? detached.claim.signature : '',
    ...sensitiveTexts(input, operation.input),
  ]);
}

/** Formats a network error, without the queries of URLs: they may contain a signature. */
function networkDetail(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = (inner ?? {}) as { code?: unknown; message?: unknown };
  const parts = [code, message].filter((part) => typeof part === 'string' && part !== '');
  return (parts.join(': ') || 'the request failed').replaceAll(/\?\S+/g, '?…');
}

function toApiResponse(
  attempt: Attempt,
  signed: WireRequest,
  { status, headers, body }: WireResponse,
  decoded: DecodedResponse,
): ApiResponse<unknown> {
  const { operation, number } = attempt;
  if (decoded.ok) {
    const { data, requestId } = decoded;
    return { data, requestId, status, headers: new Headers(headers.map(([...one]) => one)), attempts: number };
  }
  const info = { service: operation.service.id, operation: operation.id, attempts: number, status };
  if (decoded.ok === undefined) {
    const bodyStart = redactFor(attempt, signed, decodeUtf8(body.subarray(0, 1_000))).slice(0, 200);
    throw new UnexpectedResponseError({ ...info, bodyStart, detail: decoded.detail });
  }
  const { code, message, requestId, serverStringToSign } = decoded;
  throw new VendorError({
    ...info,
    ...(classifyError(operation, code, status, message) ?? classifyStatus(status)),
    code,
    requestId,
    vendorMessage: redactFor(attempt, signed, message),
    ...(serverStringToSign !== undefined && { serverStringToSign }),
  });
}

/** The meaning of an undocumented code, as far as the HTTP status shows it. */
function classifyStatus(status: number): ErrorClass {
  if (status === 429) return { kind: 'throttled', retry: 'backoff' };
  if (status === 503) return { kind: 'unavailable', retry: 'backoff' };
  return { kind: 'unknown', retry: 'never' };
}
