import type { Override, Mock, MockedOperation, MockOptions, State } from '@polyface/mocks';
import { createClient, systemEnvironment, type Client, type ClientOptions, type Operation } from '@polyface/runtime';
import type { ServiceData } from '../../data/types.ts';
import { loadOnce } from '../load-once.ts';
import { clientOf, mockOf, serviceData, stateOf, type Module } from './chunks.ts';
import { demoKey } from './demo-key.ts';
import { createSessionState, type SessionState } from './session-state.ts';

/** A service in a page: its mock, the state of the mock and its client. */
export interface LiveService {
  readonly data: ServiceData;
  readonly mock: Mock;
  /** `undefined` for a service whose mock is stateless. */
  readonly session: SessionState | undefined;
  /** Another mock of the service, without state. */
  createMock(options: MockOptions): Mock;
  /** An operation, by the name of its constant. */
  operation(constant: string): Operation;
  /** An operation of the mock, which creates overrides. */
  mocked(id: string): MockedOperation<Operation>;
  /** A client of one operation. */
  client(constant: string, options: Partial<ClientOptions>): Client<{ call: Operation }>['call'];
}

/** Loads a service and restores its session state. Later calls return the same service. */
export const liveService: (id: string) => Promise<LiveService> = loadOnce(new Map(), load);

async function load(id: string): Promise<LiveService> {
  const [data, clients, mocks, states] = await Promise.all([serviceData(id), clientOf(id), mockOf(id), stateOf(id)]);
  const createState = states && stateFactory(states);
  const session = createState && createSessionState(id, createState);
  const mockService = mocks[`mock${data.type}`] as (options: MockOptions) => Mock;
  const mock = mockService({
    credentials: demoKey,
    environment: systemEnvironment,
    ...(session && { state: session.state }),
  });
  const operation = (constant: string) => clients[constant] as Operation;
  return {
    data,
    mock,
    session,
    createMock: mockService,
    operation,
    mocked: (name) => (mock as unknown as Record<string, MockedOperation<Operation>>)[name]!,
    client: (constant, options) =>
      createClient(
        { call: operation(constant) },
        // Each response is shown, so none is retried.
        {
          credentials: demoKey,
          fetch: mock.fetch,
          maxRetries: 0,
          limiter: false,
          dangerouslyAllowBrowser: true,
          ...options,
        },
      ).call,
  };
}

/** The one function that a module of `@polyface/mocks/state` exports: it creates a state with seed data. */
function stateFactory(module: Module): (() => State) | undefined {
  return Object.values(module).find((member) => typeof member === 'function') as (() => State) | undefined;
}

/**
 * The override that simulates a response: a documented code, `slow` or `drop`. With `documented`, a success is the documented response,
 * whatever the state of the mock holds.
 */
export function overrideFor(
  mocked: MockedOperation<Operation>,
  simulate: string,
  documented: boolean,
): Override | undefined {
  switch (simulate) {
    case 'wrong-secret':
      return undefined;
    case '':
      return documented ? mocked.ok() : undefined;
    case 'slow':
      return documented ? mocked.ok().slow(1_500) : mocked.slow(1_500);
    case 'drop':
      return mocked.drop();
    default:
      return mocked.fail(simulate);
  }
}
