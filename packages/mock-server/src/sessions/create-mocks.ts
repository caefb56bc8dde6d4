import { StateError, type Mock, type State } from '@polyface/mocks';
import { services } from '@polyface/mocks/services';
import { states } from '@polyface/mocks/state';
import type { CredentialsByService } from '../files/credentials-file.ts';
import type { CreateSessionMocks } from './sessions.ts';
import { withServiceName } from './states.ts';

/** Seed data, by service and by store. Stores that are not named keep their own. */
export type Seeds = Readonly<Record<string, unknown>>;

/** Options of the mocks of all services. */
export interface MocksOptions {
  /** Credentials whose signatures are accepted, by service. Signatures of services that are not named are not checked. */
  readonly credentials?: CredentialsByService;
  /**
   * RSA private keys as PEM, by service, that decrypt the fields which a client encrypted (Tencent's `Encryption`, AES-256-CBC). Without a key the
   * fields stay encrypted.
   */
  readonly privateKeys?: Readonly<Record<string, string>>;
  /** Whether the mocks are stateful. Default: `true` if there are seeds, else `false`. */
  readonly stateful?: boolean;
  /** Seed data of the stores. */
  readonly seeds?: Seeds;
  /** Whether calls over the documented rate limits are throttled. Default: `ignore`. */
  readonly rateLimits?: 'enforce' | 'ignore';
}

/** Creates a mock of each service, for {@link serve}. Throws a `StateError` if the seed data is invalid, a `TypeError` if a private key is. */
export function createMocks(options: MocksOptions = {}): readonly Mock[] {
  const { credentials = {}, privateKeys = {}, seeds, rateLimits = 'ignore' } = options;
  const { stateful = seeds !== undefined } = options;
  return Object.entries(services).map(([service, mock]) => {
    const accepted = credentials[service];
    const state = stateful ? states[service]?.() : undefined;
    if (seeds && Object.hasOwn(seeds, service)) seed(service, state, seeds[service]);
    return mock({
      rateLimits,
      ...(accepted && { credentials: accepted }),
      ...(Object.hasOwn(privateKeys, service) && { encryption: { privateKey: privateKeys[service]! } }),
      ...(state && { state }),
    });
  });
}

/**
 * Returns the function that creates the mocks of a session, for the option `createSession` of {@link serve}. `options` are those of the mocks
 * of the server. Where signatures are checked, a session accepts its own credentials in addition to those of the server.
 */
export function createSessionMocks(options: MocksOptions = {}): CreateSessionMocks {
  return (own) => {
    const accepted = Object.entries(options.credentials ?? {}).map(([service, list]) => [service, [...list, own]]);
    return createMocks({ ...options, credentials: Object.fromEntries(accepted) as CredentialsByService });
  };
}

function seed(service: string, state: State | undefined, contents: unknown): void {
  if (!state) throw new StateError(`${service} has no stores. Remove it from the seed data.`);
  withServiceName(service, () => state.seed(contents));
}
