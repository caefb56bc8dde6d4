import type { Credentials, Environment } from '@polyface/runtime';
import type { DecryptionOptions } from '@polyface/runtime/server';
import type { State } from '../state/state.ts';

/** Options of a mock. */
export interface MockOptions {
  /** Credentials whose signatures are accepted. If omitted, signatures are not checked. */
  readonly credentials?: Credentials | readonly Credentials[];
  /** Clock and UUID source. Default: the system's clock, and UUIDs that count up. */
  readonly environment?: Environment;
  /** Whether a nonce may be used again. Default: `refuse`, like the vendors. */
  readonly replays?: 'refuse' | 'allow';
  /** Whether calls over the documented rate limit, for example 100 per second, are throttled. Default: `ignore`. */
  readonly rateLimits?: 'enforce' | 'ignore';
  /**
   * Decrypts the fields that a client encrypted, so that state and recorded calls have the plain values. Tencent only, AES-256-CBC. Default: the
   * fields stay encrypted.
   *
   * @example { privateKey: readFileSync('test-private-key.pem', 'utf8') }
   */
  readonly encryption?: DecryptionOptions | undefined;
  /** Makes the mock stateful. From `@polyface/mocks/state/<service>`. If omitted, every operation returns its documented success. */
  readonly state?: State;
  /** The endpoint your client uses instead of the vendor's. The MSW handlers then match this endpoint only. */
  readonly endpoint?: string;
}
