import type { Credentials, CredentialsProvider } from '../../signing/credentials.ts';
import type { EncryptionOptions } from '../../operation/field-encryption.ts';
import type { Environment } from '../../signing/environment.ts';
import type { Hooks } from '../hooks/hooks.ts';
import type { LogOptions } from '../hooks/logger.ts';
import type { HeaderOptions } from './own-headers.ts';
import type { ResponseValidationOptions } from './response-validation.ts';
import type { RetryOptions } from './retry-options.ts';
import type { TrafficOptions } from './traffic-options.ts';
import type { HttpAgent } from '../../transport/transport.ts';
import type { Fetch } from '../exchange/transport.ts';

/** Options of a client. */
export interface ClientOptions<Signing = unknown>
  extends ResponseValidationOptions, RetryOptions, Hooks, TrafficOptions, LogOptions, HeaderOptions {
  /**
   * The credentials, or a credentials provider, for example for temporary credentials. Required. What a provider returns is kept until shortly before
   * its `expiresAt`; without `expiresAt` it is called for each attempt. `@polyface/clients/credentials` has providers for environment variables and
   * the vendors' profile files.
   *
   * @example fromEnv()
   */
  readonly credentials: Credentials | CredentialsProvider;
  /**
   * The endpoint to use in place of the vendor's: an origin, optionally with a path. Its host is signed. `http:` is accepted for loopback
   * only. Default: the vendor's endpoint in the spec.
   *
   * @example 'https://faceid.ap-shanghai.tencentcloudapi.com'
   */
  readonly endpoint?: string | undefined;
  /**
   * Where requests are sent, if that is not the endpoint: the origin of a reverse proxy, optionally with a path that the proxy removes. The
   * signature remains that of the endpoint, so the proxy must restore the endpoint's `Host` header. `http:` is accepted for loopback only.
   * Default: the endpoint.
   *
   * @example 'https://gateway.example.com/tencent-faceid'
   */
  readonly address?: string | undefined;
  /**
   * Encrypts the identity card number and the name in addition to TLS, with a new key for each call; its retries send the same ciphertext. Tencent
   * only: other clients refuse it. An input that has `Encryption` already is sent as it is. Default: no encryption.
   *
   * @example { publicKey: readFileSync('tencent-public-key.pem', 'utf8') }
   */
  readonly encryption?: EncryptionOptions | undefined;
  /**
   * The signing options of the protocol, if it has any: for example an older signature method that a gateway of yours still requires. Default: the
   * method that the vendor recommends.
   *
   * @example { version: 'V2' }
   */
  readonly signing?: Signing | undefined;
  /**
   * The largest accepted response body in bytes, after decompression. A larger one throws an `UnexpectedResponseError` with the reason
   * `too-large`. Default: 33,554,432 (32 MiB).
   *
   * @example 1_048_576
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Sends the requests. Default: in Node `node:http` and `node:https` over connections that are kept alive, elsewhere the platform's `fetch`.
   * Node uses the global `fetch` too if something replaced it, such as a test.
   *
   * @example (url, init) => fetch(url, { ...init, dispatcher: new ProxyAgent('http://proxy.example.com:8080') })
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Makes the connections in Node: an `Agent` of `node:https`, for a certificate authority of your own, client certificates or a proxy. Cannot
   * be combined with `fetch`. Default: an agent that all clients of the process share.
   *
   * @example new Agent({ keepAlive: true, ca: readFileSync('ca.pem') })
   */
  readonly agent?: HttpAgent | undefined;
  /**
   * Source of time and randomness, for tests: the same times and UUIDs give the same signatures. Default: the system's.
   *
   * @example { now: () => Date.UTC(2026, 0, 30), uuid: () => '00000000-0000-4000-8000-000000000000' }
   */
  readonly environment?: Environment | undefined;
  /**
   * Allows a client in a browser, where users can read the secret: use it only with a mock. Default: false, creating one throws.
   *
   * @example true
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
