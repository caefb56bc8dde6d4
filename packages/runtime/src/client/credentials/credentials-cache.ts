import type { Issue } from '../../schema/issue.ts';
import type { Credentials, CredentialsProvider, CredentialsRequest } from '../../signing/credentials.ts';
import { AttemptEnded, type Cancellation } from '../time/cancellation.ts';
import { readCredentials } from './read-credentials.ts';

/** A provider returned something else than credentials. */
export class InvalidCredentials extends Error {
  constructor(issues: readonly Issue[]) {
    const members = issues.map(({ path, message }) => `${path.slice(1) || 'they'} ${message}`);
    super(`the credentials provider returned invalid credentials: ${members.join('; ')}`);
  }
}

/** Credentials with the time until which they are used, and the time at which they expire, in milliseconds since 1970. */
interface CachedCredentials {
  readonly credentials: Credentials;
  readonly refreshAt: number;
  readonly expiresAt: number;
}

/** How long before they expire credentials are replaced, in milliseconds. */
const longestMargin = 5 * 60_000;
/** The same as a part of their lifetime, for credentials with a short one. */
const marginOfLifetime = 0.1;

/** The credentials of a client: a value, or those of a provider, which it calls as rarely as possible. */
export class CredentialsCache {
  readonly #source: Credentials | CredentialsProvider;
  readonly #request: () => CredentialsRequest;
  #cached: CachedCredentials | undefined;
  #pending: Promise<Credentials> | undefined;

  /** `request` returns what a provider is called with. */
  constructor(source: Credentials | CredentialsProvider, request: () => CredentialsRequest) {
    this.#source = source;
    this.#request = request;
  }

  /** Whether a provider can return other credentials. */
  get hasProvider(): boolean {
    return typeof this.#source === 'function';
  }

  /**
   * Returns the credentials for an attempt. Throws what the provider throws, or an {@link InvalidCredentials}. If a provider fails while the
   * credentials before are still valid, returns these.
   */
  get(cancellation: Cancellation): Credentials | Promise<Credentials> {
    if (typeof this.#source !== 'function') return this.#source;
    const { now } = this.#request();
    if (this.#cached && now < this.#cached.refreshAt) return this.#cached.credentials;
    return this.#waitFor((this.#pending ??= this.#refresh(this.#source)), cancellation, now);
  }

  async #waitFor(pending: Promise<Credentials>, cancellation: Cancellation, now: number): Promise<Credentials> {
    const cached = this.#cached;
    try {
      return await cancellation.until(pending);
    } catch (error) {
      if (error instanceof AttemptEnded) {
        // A provider that never returns must not keep the next call from calling it again.
        if (error.reason !== 'aborted' && this.#pending === pending) this.#pending = undefined;
        throw error;
      }
      if (cached && cached === this.#cached && now < cached.expiresAt) return cached.credentials;
      throw error;
    }
  }

  /** Removes credentials that the vendor rejected, unless they were replaced already. */
  reject(credentials: Credentials | undefined): void {
    if (this.#cached?.credentials === credentials) this.#cached = undefined;
  }

  #refresh(provider: CredentialsProvider): Promise<Credentials> {
    const request = this.#request();
    const pending = (async () => readProvided(await provider(request), request.now))()
      .then((read) => {
        if (this.#pending === pending) this.#cached = read;
        return read.credentials;
      })
      .finally(() => {
        if (this.#pending === pending) this.#pending = undefined;
      });
    return pending;
  }
}

/** Credentials without an expiry are used once. */
function readProvided(provided: unknown, now: number): CachedCredentials {
  const read = readCredentials(provided, '');
  if (!('credentials' in read)) throw new InvalidCredentials(read.issues);
  const { credentials, expiresAt = now } = read;
  const margin = Math.min(longestMargin, Math.max(0, expiresAt - now) * marginOfLifetime);
  return { credentials, refreshAt: expiresAt - margin, expiresAt };
}
