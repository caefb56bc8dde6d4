import { StateError, type Mock, type State, type StoreContents } from '@polyface/mocks';

/** Contents of stores, by service. */
type ContentsByService = Readonly<Record<string, unknown>>;

/** Returns the contents of all stores, by service. Leaves out mocks that are not stateful. */
export function snapshotOf(mocks: readonly Mock[]): Record<string, StoreContents> {
  return Object.fromEntries(mocks.flatMap(({ service, state }) => (state ? [[service, state.snapshot()]] : [])));
}

/** Replaces the contents of the given stores. Throws a `StateError`, without a change, if they are invalid. */
export function replaceContents(mocks: readonly Mock[], contents: ContentsByService): void {
  applyAll(mocks, contents, (state, own) => state.restore(own));
}

/** Adds items to the given stores. Throws a `StateError`, without a change, if they are invalid. */
export function addContents(mocks: readonly Mock[], contents: ContentsByService): void {
  applyAll(mocks, contents, (state, own) => state.add(own));
}

type Change = (state: State, contents: unknown) => void;

function applyAll(mocks: readonly Mock[], contents: ContentsByService, change: Change): void {
  const before = snapshotOf(mocks);
  try {
    for (const [service, own] of Object.entries(contents)) {
      const state = stateOf(mocks, service);
      withServiceName(service, () => change(state, own));
    }
  } catch (error) {
    mocks.forEach(({ service, state }) => state?.restore(before[service]));
    throw error;
  }
}

function stateOf(mocks: readonly Mock[], service: string): State {
  const mock = mocks.find((one) => one.service === service);
  if (!mock) {
    const services = mocks.map((one) => one.service).join(', ');
    throw new StateError(`Unknown service ${JSON.stringify(service)}. Use ${services}.`);
  }
  if (!mock.state) {
    throw new StateError(
      `${service} is not stateful. Start polyface-mock with --stateful, or use createMocks({ stateful: true }).`,
    );
  }
  return mock.state;
}

/** Runs a step and adds the name of the service to the message of its `StateError`. */
export function withServiceName(service: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof StateError) throw new StateError(`${service}: ${error.message}`);
    throw error;
  }
}
