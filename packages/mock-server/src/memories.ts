import { StateError, type Contents, type Mock, type State } from '@polyface/mocks';

/** What the mocks remember, by service; those without a memory are left out. */
export function snapshotOf(mocks: readonly Mock[]): Record<string, Contents> {
  return Object.fromEntries(mocks.flatMap(({ service, state }) => (state ? [[service, state.snapshot()]] : [])));
}

/** Puts contents by service in the place of what the stores they name hold. Throws a `StateError`, and then nothing has changed. */
export function putState(mocks: readonly Mock[], contents: Readonly<Record<string, unknown>>): void {
  change(mocks, contents, (state, own) => state.restore(own));
}

/** Adds contents by service to what is remembered. Throws a `StateError`, and then nothing has changed. */
export function addState(mocks: readonly Mock[], contents: Readonly<Record<string, unknown>>): void {
  change(mocks, contents, (state, own) => state.add(own));
}

function change(
  mocks: readonly Mock[],
  contents: Readonly<Record<string, unknown>>,
  put: (state: State, own: unknown) => void,
): void {
  const before = snapshotOf(mocks);
  try {
    for (const [service, own] of Object.entries(contents)) putInto(mocks, service, own, put);
  } catch (error) {
    mocks.forEach(({ service, state }) => state?.restore(before[service]));
    throw error;
  }
}

function putInto(
  mocks: readonly Mock[],
  service: string,
  own: unknown,
  put: (state: State, own: unknown) => void,
): void {
  const mock = mocks.find((one) => one.service === service);
  if (!mock) {
    const services = mocks.map((one) => one.service).join(', ');
    throw new StateError(`there is no service ${JSON.stringify(service)}. There are ${services}`);
  }
  if (!mock.state) throw new StateError(`${service} remembers nothing: start the server with --stateful`);
  const { state } = mock;
  within(service, () => put(state, own));
}

/** Does something to the memory of a service. A `StateError` says which service it is about. */
export function within(service: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof StateError) throw new StateError(`${service}: ${error.message}`);
    throw error;
  }
}
