import type { Mock, MockedOperation, Override } from '@polyface/mocks';
import type { Operation } from '@polyface/runtime';

/** A simulated response, in the format of `PUT scenarios`. */
export type Scenario = (
  | { readonly code: string; readonly message?: string }
  | { readonly data: unknown }
  | { readonly does: 'succeed' | 'hang' | 'drop' | 'throttle' }
  /** Delays the default response. */
  | { readonly delay: number }
) & {
  /** Milliseconds before the response. */
  readonly delay?: number;
  /** Whether the scenario applies to one call only. */
  readonly once?: boolean;
};

/** An invalid scenario. The message says what is wrong and what is possible. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** Overrides the response of an operation of one of the mocks. Throws a {@link ScenarioError}. */
export function applyScenario(mocks: readonly Mock[], operation: string, scenario: Scenario): void {
  for (const mock of mocks) {
    const mocked = operationsOf(mock).get(operation);
    if (mocked) return mock.use(withOptions(overrideOf(mocked, scenario), scenario));
  }
  const operations = mocks.flatMap((mock) => [...operationsOf(mock).keys()]);
  throw new ScenarioError(
    `Unknown operation ${JSON.stringify(operation)}. Use one of ${operations.sort().join(', ')}.`,
  );
}

/** The operations of a mock, by operationId. */
function operationsOf(mock: Mock): ReadonlyMap<string, MockedOperation<Operation>> {
  const members = Object.values(mock as unknown as Record<string, unknown>);
  const mocked = members.filter(
    (member): member is MockedOperation<Operation> =>
      typeof member === 'object' && member !== null && 'operation' in member,
  );
  return new Map(mocked.map((member) => [member.operation.id, member]));
}

function overrideOf(mocked: MockedOperation<Operation>, scenario: Scenario): Override {
  if ('data' in scenario) return mocked.ok(scenario.data);
  if ('code' in scenario) return failure(mocked, scenario);
  if (!('does' in scenario) && scenario.delay !== undefined) return mocked.slow(scenario.delay);
  switch ('does' in scenario && scenario.does) {
    case 'succeed':
      return mocked.ok();
    case 'hang':
      return mocked.hang();
    case 'drop':
      return mocked.drop();
    case 'throttle':
      return mocked.throttle();
    default:
      throw new ScenarioError('A scenario needs code, data, does ("succeed", "hang", "drop" or "throttle") or delay.');
  }
}

function failure(mocked: MockedOperation<Operation>, { code, message }: { code: string; message?: string }): Override {
  try {
    return mocked.fail(code, { ...(message !== undefined && { message }) });
  } catch (error) {
    throw new ScenarioError((error as Error).message);
  }
}

function withOptions(override: Override, { delay, once }: Scenario): Override {
  const delayed = delay === undefined ? override : override.slow(delay);
  return once ? delayed.once() : delayed;
}
