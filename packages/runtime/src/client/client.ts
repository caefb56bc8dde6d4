import type { InvalidInputError } from '../errors/invalid-input-error.ts';
import { PolyfaceError } from '../errors/polyface-error.ts';
import type { TransportError } from '../errors/transport-error.ts';
import type { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import type { VendorError } from '../errors/vendor-error.ts';
import type { InputOf, Operation, OutputOf } from '../operation/operation.ts';
import { itemsOf, nextPage, type Paging } from '../operation/paging.ts';
import type { Credentials } from '../signing/credentials.ts';
import { systemEnvironment, type Environment } from '../signing/environment.ts';
import type { CallOptions } from './call-options.ts';
import { parseEndpoint } from './endpoint.ts';
import { send, type ApiResponse, type Sender } from './send.ts';
import type { Fetch } from './transport.ts';

/** Options of a client. */
export interface ClientOptions<Signing = unknown> {
  /** The credentials, or a credentials provider that is called before each request (for temporary credentials). */
  readonly credentials: Credentials | (() => Credentials | Promise<Credentials>);
  /** The endpoint to use in place of the vendor's: an origin, optionally with a path. `http:` is accepted for loopback only. */
  readonly endpoint?: string;
  /** The signing options of the protocol, if it has any. */
  readonly signing?: Signing;
  /** The time limit of one attempt in milliseconds. Default: the vendor's limit for the operation plus 2,000, otherwise 30,000. */
  readonly timeout?: number;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Clock and UUID source. Default: the system's. */
  readonly environment?: Environment;
  /** Allows a client in a browser, where users can read the secret: use it only with a mock. Default: false, creating one throws. */
  readonly dangerouslyAllowBrowser?: boolean;
}

/** Every error that a call throws. */
export type CallError = InvalidInputError | TransportError | VendorError | UnexpectedResponseError;

/** The result of `safe`: the data, or the error that the call would throw. */
export type Result<Output> =
  { readonly ok: true; readonly data: Output } | { readonly ok: false; readonly error: CallError };

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
 * Creates a client of some operations of one service. A bundle contains only the operations that are passed. Throws a `TypeError` if the
 * credentials or the endpoint are not valid, and an `Error` in a browser.
 *
 * @example
 * const faceid = createClient({ getFaceIdToken }, { credentials });
 */
export function createClient<const Operations extends Readonly<Record<string, Operation>>>(
  operations: Operations,
  options: ClientOptions<any>,
): Client<Operations> {
  assertNotBrowser(options);
  if (typeof options.credentials !== 'function') checkCredentials(options.credentials);
  const credentials = async (): Promise<Credentials> =>
    checkCredentials(typeof options.credentials === 'function' ? await options.credentials() : options.credentials);
  const methods = Object.entries(operations).map(([name, operation]) => {
    const sender: Sender = {
      credentials,
      endpoint: parseEndpoint(options.endpoint ?? operation.endpoint ?? operation.service.endpoint),
      options: options as unknown as Sender['options'],
      signing: options.signing,
      timeout: options.timeout,
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      environment: options.environment ?? systemEnvironment,
    };
    return [name, createMethod(operation, sender)] as const;
  });
  return Object.freeze(Object.fromEntries(methods)) as unknown as Client<Operations>;
}

function createMethod(operation: Operation, sender: Sender): Method<any, any> {
  const withResponse = (input: unknown, options: CallOptions = {}) => send(sender, operation, input ?? {}, options);
  const call = async (input?: unknown, options?: CallOptions) => (await withResponse(input, options)).data;
  const safe = async (input?: unknown, options?: CallOptions): Promise<Result<unknown>> => {
    try {
      return { ok: true, data: await call(input, options) };
    } catch (error) {
      if (error instanceof PolyfaceError) return { ok: false, error: error as CallError };
      throw error;
    }
  };
  const { paging } = operation;
  if (!paging) return Object.assign(call, { safe, withResponse });
  async function* pages(input?: unknown, options?: CallOptions): AsyncGenerator<unknown, void, undefined> {
    let seen = 0;
    for (let next: unknown = input ?? {}; next !== undefined;) {
      const output = await call(next, options);
      yield output;
      seen += itemsOf(paging!, output).length;
      next = nextPage(paging!, next, output, seen);
    }
  }
  return Object.assign(call, { safe, withResponse, pages });
}

function checkCredentials(credentials: Credentials): Credentials {
  if (typeof credentials !== 'object' || credentials === null) {
    throw new TypeError('createClient: credentials must be { keyId, secret } or a function that returns them.');
  }
  const { keyId, secret, sessionToken } = credentials;
  const invalid = (member: string, requirement: string) =>
    new TypeError(`createClient: credentials.${member} must be ${requirement}.`);
  if (typeof keyId !== 'string' || !isVisibleAscii(keyId)) {
    throw invalid('keyId', 'a non-empty text of visible ASCII characters');
  }
  if (typeof secret !== 'string' || secret === '') throw invalid('secret', 'a non-empty text');
  if (sessionToken !== undefined && !isVisibleAscii(sessionToken)) {
    throw invalid('sessionToken', 'omitted or a non-empty text of visible ASCII characters');
  }
  return credentials;
}

function isVisibleAscii(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

function assertNotBrowser(options: ClientOptions): void {
  const { window, document, process } = globalThis as {
    window?: unknown;
    document?: unknown;
    process?: { versions?: { node?: string } };
  };
  if (window === undefined || document === undefined || process?.versions?.node || options.dangerouslyAllowBrowser)
    return;
  throw new Error(
    'createClient: this looks like a browser, where users can read the secret. Call the vendor from a server. ' +
      'If the page only calls a mock, set dangerouslyAllowBrowser: true.',
  );
}
