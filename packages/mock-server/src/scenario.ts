import type { Mock, MockedOperation, Override } from '@polyface/mocks';
import type { Operation } from '@polyface/runtime';
import { suggest } from './suggest.ts';

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
  const operations = mocks.flatMap((mock) => [...operationsOf(mock).keys()]).sort();
  throw new ScenarioError(
    `Unknown operation ${JSON.stringify(operation)}. Use one of ${operations.join(', ')}.${suggest(operation, operations)}`,
  );
}

/** An operation and the error codes that can be simulated. */
export interface OperationInfo {
  readonly service: string;
  readonly operation: string;
  /** The codes of the operation. */
  readonly codes: readonly string[];
  /** The other codes of the service. */
  readonly serviceCodes: readonly string[];
}

/** Lists the operations of mocks, in the order of their names. */
export function listOperations(mocks: readonly Mock[]): readonly OperationInfo[] {
  return mocks.flatMap((mock) =>
    [...operationsOf(mock)].sort(byName).map(([operation, mocked]) => {
      const { errors, service } = mocked.operation;
      const codes = Object.keys(errors);
      const serviceCodes = Object.keys(service.errors).filter((code) => !codes.includes(code));
      return { service: mock.service, operation, codes, serviceCodes };
    }),
  );
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
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
    const { errors, service } = mocked.operation;
    const suggestion = suggest(code, [...Object.keys(errors), ...Object.keys(service.errors)]);
    throw new ScenarioError((error as Error).message + suggestion);
  }
}

function withOptions(override: Override, { delay, once }: Scenario): Override {
  const delayed = delay === undefined ? override : override.slow(delay);
  return once ? delayed.once() : delayed;
}
