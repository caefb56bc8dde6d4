import { StateError, type Mock, type State } from '@polyface/mocks';
import { services } from '@polyface/mocks/services';
import { states } from '@polyface/mocks/state';
import type { CredentialsByService } from './credentials-file.ts';
import { within } from './memories.ts';

/** What stores hold at the beginning, by service and by the name of the store; stores that are not named keep their own seeds. */
export type Seeds = Readonly<Record<string, unknown>>;

/** How the mocks of all services are made. */
export interface MocksOptions {
  /** Whose signatures are accepted, by service. Of services that are not named signatures are not checked. */
  readonly credentials?: CredentialsByService;
  /** Whether the mocks remember. Default: only where there are seeds. */
  readonly stateful?: boolean;
  readonly seeds?: Seeds;
  /** Whether calls over a documented limit are throttled as the vendor would. Default: `ignore`. */
  readonly limits?: 'keep' | 'ignore';
}

/** A mock of each service, for {@link serve}. Throws a `StateError` that says which seed does not fit. */
export function createMocks(options: MocksOptions = {}): readonly Mock[] {
  const { credentials = {}, seeds, limits = 'ignore' } = options;
  const { stateful = seeds !== undefined } = options;
  return Object.entries(services).map(([service, mock]) => {
    const own = credentials[service];
    const state = stateful ? states[service]?.() : undefined;
    if (seeds && Object.hasOwn(seeds, service)) seed(service, state, seeds[service]);
    return mock({ limits, ...(own && { credentials: own }), ...(state && { state }) });
  });
}

function seed(service: string, state: State | undefined, contents: unknown): void {
  if (!state) throw new StateError(`${service} remembers nothing: it has no stores`);
  within(service, () => state.seed(contents));
}
