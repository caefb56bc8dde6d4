import type { CallError } from '../errors/call-error.ts';
import { InvalidOptionsError } from '../errors/invalid-options-error.ts';
import { serviceOf } from '../operation/lookup.ts';
import type { InputOf, Operation, OutputOf } from '../operation/operation.ts';
import type { Paging } from '../operation/paging.ts';
import { operationFeature } from '../operation/operation-feature.ts';
import { systemEnvironment } from '../signing/environment.ts';
import type { ApiResponse } from './response/api-response.ts';
import type { Sender } from './attempt.ts';
import type { CallOptions } from './options/call-options.ts';
import { createClientClock } from './time/client-clock.ts';
import type { ClientOptions } from './options/client-options.ts';
import { CredentialsCache } from './credentials/credentials-cache.ts';
import { explain, type RequestExplanation } from './call/explain.ts';
import { toEndpoint } from './options/endpoint.ts';
import { createLogHooks } from './hooks/logger.ts';
import { callerHeaders, clientHeaders } from './options/own-headers.ts';
import { toApiResponse } from './response/response.ts';
import { defaultMaxRetries } from './options/retry-options.ts';
import { send } from './call/send.ts';
import { Slots } from './limits/slots.ts';
import { defaultMaxConcurrency } from './options/traffic-options.ts';
import { operationIssues } from './options/operation-issues.ts';
import { readClientOptions } from './options/validate-options.ts';

/**
 * The result of `safe`: the data, or the error that the call would throw. Without TypeScript's `strict`, `!result.ok` does not narrow: then
 * `result.error` is accessible because both members declare it.
 */
export type Result<Output> =
  | {
      readonly ok: true;
      /** The Output of the operation. */
      readonly data: Output;
      readonly error?: undefined;
    }
  | {
      readonly ok: false;
      readonly data?: undefined;
      /** The error that the call would throw. */
      readonly error: CallError;
    };

type Arguments<Input> = {} extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions];

/**
 * A method of a client: returns the data, throws a {@link CallError}. The call signature has no comment, so that editors show the comment of
 * the operation.
 */
export interface Method<Input, Output> {
  (...args: Arguments<Input>): Promise<Output>;
  /** Calls the operation and returns a {@link CallError} instead of throwing it. */
  safe(...args: Arguments<Input>): Promise<Result<Output>>;
  /** Calls the operation and returns status, headers, request id and number of attempts with the data. */
  withResponse(...args: Arguments<Input>): Promise<ApiResponse<Output>>;
  /**
   * Signs the request of a call without sending it: returns canonical request, string to sign, signature and headers, without the secret.
   * Throws what the call throws before it sends.
   */
  explain(...args: Arguments<Input>): Promise<RequestExplanation>;
}

/** A method of an operation that pages (`x-paging`). */
export interface PagedMethod<Input, Output> extends Method<Input, Output> {
  /** Calls the operation for one page after another, starting with the page of the Input. For use with `for await`. */
  pages(...args: Arguments<Input>): AsyncGenerator<Output, void, undefined>;
}

/** A client: one method per operation. */
export type Client<Operations extends Readonly<Record<string, Operation>>> = {
  readonly [Name in keyof Operations]: Operations[Name] extends { readonly paging: Paging }
    ? PagedMethod<InputOf<Operations[Name]>, OutputOf<Operations[Name]>>
    : Method<InputOf<Operations[Name]>, OutputOf<Operations[Name]>>;
};

/**
 * Creates a client of some operations of one service. A bundle contains only the operations that are passed. Throws an
 * {@link InvalidOptionsError} if an option is unknown or not valid, if there are no operations or some of several services, and in a browser.
 *
 * @example
 * const faceid = createClient({ getFaceIdToken }, { credentials });
 */
export function createClient<const Operations extends Readonly<Record<string, Operation>>>(
  operations: Operations,
  options: ClientOptions<any>,
): Client<Operations> {
  const wrong = operationIssues(operations);
  if (wrong.length > 0) throw new InvalidOptionsError({ service: '', operation: '', issues: wrong });
  const { options: read, issues } = readClientOptions(options, Object.values(operations));
  const service = Object.values(operations)[0]!.service.id;
  if (issues.length > 0) throw new InvalidOptionsError({ service, operation: '', issues });
  const environment = createClientClock(read.environment ?? systemEnvironment);
  const protocol = Object.values(operations)[0]?.service.protocol.id ?? '';
  const shared = {
    environment,
    credentials: new CredentialsCache(read.credentials, () => ({ service, protocol, now: environment.now() })),
    slots: new Slots(read.maxConcurrency ?? defaultMaxConcurrency),
  };
  const methods = Object.entries(operations).map(
    ([name, operation]) => [name, createMethod(operation, createSender(operation, read, shared))] as const,
  );
  return Object.freeze(Object.fromEntries(methods)) as unknown as Client<Operations>;
}

function createSender(
  operation: Operation,
  options: ClientOptions,
  shared: Pick<Sender, 'environment' | 'credentials' | 'slots'>,
): Sender {
  return {
    endpoint: toEndpoint(options.endpoint ?? serviceOf(operation).endpoint),
    address: options.address === undefined ? undefined : new URL(options.address),
    options: options as unknown as Sender['options'],
    signing: options.signing,
    timeout: options.timeout,
    deadline: options.deadline,
    maxRetries: options.maxRetries ?? defaultMaxRetries,
    limiter: options.limiter,
    hooks: { options, log: createLogHooks(options) },
    clientHeaders: clientHeaders(operation.service.protocol.clientHeader),
    headers: options.headers,
    callerHeaders: callerHeaders(options.headers),
    responseValidation: options.responseValidation ?? 'strict',
    onResponseIssues: options.onResponseIssues,
    maxResponseBytes: options.maxResponseBytes ?? defaultMaxResponseBytes,
    fetch: options.fetch,
    agent: options.agent,
    ...shared,
  };
}

/** 32 MiB. */
const defaultMaxResponseBytes = 32 * 2 ** 20;

function createMethod(operation: Operation, sender: Sender): Method<any, any> {
  const sendInput = (input: unknown, options?: CallOptions) => send(sender, operation, input ?? {}, options);
  const call = async (input?: unknown, options?: CallOptions) => (await sendInput(input, options)).data;
  const withResponse = async (input?: unknown, options?: CallOptions) => toApiResponse(await sendInput(input, options));
  const safe = async (input?: unknown, options?: CallOptions): Promise<Result<unknown>> => {
    try {
      return { ok: true, data: await call(input, options) };
    } catch (error) {
      return { ok: false, error: error as CallError };
    }
  };
  const explainCall = (input?: unknown, options?: CallOptions) => explain(sender, operation, input ?? {}, options);
  const { paging } = operation;
  if (!paging) return Object.assign(call, { safe, withResponse, explain: explainCall });
  const pagesOf = operationFeature(operation, 'pagesOf');
  const pages = (input?: unknown, options?: CallOptions) => pagesOf(paging, input ?? {}, (next) => call(next, options));
  return Object.assign(call, { safe, withResponse, explain: explainCall, pages });
}
