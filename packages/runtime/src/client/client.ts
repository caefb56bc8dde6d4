import type { CallOptions } from './call-options.ts';
import type { Credentials } from '../signing/credentials.ts';
import { systemEnvironment, type Environment } from '../signing/environment.ts';
import { endpointOf } from './endpoint.ts';
import type { InvalidInputError } from '../errors/invalid-input-error.ts';
import { PolyfaceError } from '../errors/polyface-error.ts';
import type { TransportError } from '../errors/transport-error.ts';
import type { UnexpectedResponseError } from '../errors/unexpected-response-error.ts';
import type { VendorError } from '../errors/vendor-error.ts';
import type { InputOf, Operation, OutputOf } from '../operation/operation.ts';
import { send, type ApiResponse, type Sender } from './send.ts';
import type { Fetch } from './transport.ts';

/** What a client is made with. */
export interface ClientOptions<Signing = unknown> {
  /** The key, or a function that gives it before each request (for temporary credentials that are renewed). */
  readonly credentials: Credentials | (() => Credentials | Promise<Credentials>);
  /** Another place to send to: an origin, perhaps with a path. Default: the vendor's. `http:` is refused except to loopback. */
  readonly endpoint?: string;
  /** How to sign, where the protocol leaves a choice. */
  readonly signing?: Signing;
  /** Milliseconds one attempt may take. Default: what the spec says of the operation plus 2 s for the way, else 30 s. */
  readonly timeout?: number;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Time and chance. Default: the real ones. */
  readonly environment?: Environment;
  /** A secret does not belong into a browser: there, a client is refused unless this is said. */
  readonly dangerouslyAllowBrowser?: boolean;
}

/** All a call can fail with. */
export type CallError = InvalidInputError | TransportError | VendorError | UnexpectedResponseError;

/** What `safe` gives. */
export type Result<Output> =
  { readonly ok: true; readonly data: Output } | { readonly ok: false; readonly error: CallError };

type Arguments<Input> = {} extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions];

/**
 * An operation that can be called: gives the data, throws a {@link CallError}. The call itself has no comment here, so that an editor shows
 * that of the operation.
 */
export interface Method<Input, Output> {
  (...args: Arguments<Input>): Promise<Output>;
  /** Calls the operation and gives back what it would throw. */
  safe(...args: Arguments<Input>): Promise<Result<Output>>;
  /** Calls the operation and gives status, headers, request id and the number of attempts beside the data. */
  withResponse(...args: Arguments<Input>): Promise<ApiResponse<Output>>;
}

/** A client: one method per operation. */
export type Client<Operations extends Readonly<Record<string, Operation>>> = {
  readonly [Name in keyof Operations]: Method<InputOf<Operations[Name]>, OutputOf<Operations[Name]>>;
};

/**
 * A client of some operations of one service, and of no others: a bundle carries what is named here.
 *
 * @example
 * const faceid = createClient({ getFaceIdToken }, { credentials });
 */
export function createClient<const Operations extends Readonly<Record<string, Operation>>>(
  operations: Operations,
  options: ClientOptions<any>,
): Client<Operations> {
  refuseBrowser(options);
  if (typeof options.credentials !== 'function') checkCredentials(options.credentials);
  const credentials = async (): Promise<Credentials> => {
    const given = typeof options.credentials === 'function' ? await options.credentials() : options.credentials;
    return checkCredentials(given);
  };
  const methods = Object.entries(operations).map(([name, operation]) => {
    const sender: Sender = {
      credentials,
      endpoint: endpointOf(options.endpoint ?? operation.service.endpoint),
      options: options as unknown as Sender['options'],
      signing: options.signing,
      timeout: options.timeout,
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      environment: options.environment ?? systemEnvironment,
    };
    return [name, method(operation, sender)] as const;
  });
  return Object.freeze(Object.fromEntries(methods)) as unknown as Client<Operations>;
}

function method(operation: Operation, sender: Sender): Method<any, any> {
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
  return Object.assign(call, { safe, withResponse });
}

function checkCredentials(credentials: Credentials): Credentials {
  const wrong = (member: string, must: string) => new TypeError(`createClient: credentials.${member} must be ${must}.`);
  if (typeof credentials !== 'object' || credentials === null) {
    throw new TypeError('createClient: credentials must be { keyId, secret } or a function that gives them.');
  }
  const { keyId, secret, sessionToken } = credentials;
  if (typeof keyId !== 'string' || !/^[\x21-\x7e]+$/.test(keyId))
    throw wrong('keyId', 'a text of visible ASCII characters');
  if (typeof secret !== 'string' || secret === '') throw wrong('secret', 'a text');
  if (sessionToken !== undefined && !/^[\x21-\x7e]+$/.test(sessionToken))
    throw wrong('sessionToken', 'left out or a text of visible ASCII characters');
  return credentials;
}

function refuseBrowser(options: ClientOptions): void {
  const { window, document, process } = globalThis as {
    window?: unknown;
    document?: unknown;
    process?: { versions?: { node?: string } };
  };
  if (window === undefined || document === undefined || process?.versions?.node || options.dangerouslyAllowBrowser)
    return;
  throw new Error(
    'createClient: this looks like a browser, where everybody can read the secret. Call the vendor from a server; ' +
      'in a page that talks to a mock only, say dangerouslyAllowBrowser: true.',
  );
}
