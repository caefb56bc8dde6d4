import type { Override, Mock, MockedOperation, State } from '@polyface/mocks';
import { createClient, systemEnvironment, type Client, type ClientOptions, type Operation } from '@polyface/runtime';
import type { ServiceData } from '../../data/types.ts';
import { clientOf, mockOf, serviceData, stateOf, type Module } from './chunks.ts';
import { loadedOnce } from '../loaded-once.ts';
import { demoKey } from './demo-key.ts';
import { createMemory, type Memory } from './memory.ts';

/** A service as it lives in a page: one mock, and what it remembers. */
export interface LiveService {
  readonly data: ServiceData;
  readonly mock: Mock;
  readonly memory: Memory | undefined;
  /** An operation, by the name of its constant. */
  operation(constant: string): Operation;
  /** How the mock is told what to answer. */
  mocked(id: string): MockedOperation<Operation>;
  /** A client of one operation. */
  client(constant: string, options: Partial<ClientOptions>): Client<{ call: Operation }>['call'];
}

/** The service of this page: loaded, and its memory restored, when it is first asked for. */
export const liveService: (id: string) => Promise<LiveService> = loadedOnce(new Map(), load);

async function load(id: string): Promise<LiveService> {
  const [data, clients, mocks, states] = await Promise.all([serviceData(id), clientOf(id), mockOf(id), stateOf(id)]);
  const make = states && stateMaker(states);
  const memory = make && createMemory(id, make);
  const mockService = mocks[`mock${data.type}`] as (options: object) => Mock;
  const mock = mockService({
    credentials: demoKey,
    environment: systemEnvironment,
    ...(memory && { state: memory.state }),
  });
  const operation = (constant: string) => clients[constant] as Operation;
  return {
    data,
    mock,
    memory,
    operation,
    mocked: (name) => (mock as unknown as Record<string, MockedOperation<Operation>>)[name]!,
    client: (constant, options) =>
      createClient(
        { call: operation(constant) },
        { credentials: demoKey, fetch: mock.fetch, dangerouslyAllowBrowser: true, ...options },
      ).call,
  };
}

/** A module of `@polyface/mocks/state` exports one function: it makes a fresh memory. */
function stateMaker(module: Module): (() => State) | undefined {
  return Object.values(module).find((member) => typeof member === 'function') as (() => State) | undefined;
}

/**
 * What an operation shall answer, by what was chosen: a documented code, a behaviour, or nothing in particular. With `documented` a success
 * is the documented one, whatever the mock remembers.
 */
export function answerOf(
  mocked: MockedOperation<Operation>,
  chosen: string,
  documented: boolean,
): Override | undefined {
  switch (chosen) {
    case 'wrong-secret':
      return undefined;
    case '':
      return documented ? mocked.ok() : undefined;
    case 'slow':
      return documented ? mocked.ok().slow(1_500) : mocked.slow(1_500);
    case 'drop':
      return mocked.drop();
    default:
      return mocked.fail(chosen);
  }
}
