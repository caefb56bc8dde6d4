import type { Mock, MockedOperation, Override } from '@polyface/mocks';
import type { Operation } from '@polyface/runtime';
import { suggest } from '../files/suggest.ts';

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
export function applyScenario(mocks: readonly Mock[], name: string, scenario: Scenario): void {
  const { mock, mocked } = findOperation(mocks, name);
  mock.use(withOptions(overrideOf(mocked, scenario), scenario));
}

/** An operation of a mock. */
interface Found {
  readonly mock: Mock;
  readonly mocked: MockedOperation<Operation>;
}

/** Finds an operation by `<service>/<operationId>`, or by its operationId if only one service has it. */
function findOperation(mocks: readonly Mock[], name: string): Found {
  const all = mocks.flatMap((mock) => operationsOf(mock).map((mocked): Found => ({ mock, mocked })));
  const found = all.filter((one) => fullName(one) === name || one.mocked.operation.id === name);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) {
    const names = found.map(fullName).sort();
    throw new ScenarioError(
      `${JSON.stringify(name)} is an operation of ${found.length} services. Use ${names.join(' or ')}.`,
    );
  }
  const names = namesOf(all, name);
  throw new ScenarioError(
    `Unknown operation ${JSON.stringify(name)}. Use one of ${names.join(', ')}.${suggest(name, names)}`,
  );
}

/** The names of the operations of the service in a name, or of all services. A unique operationId is a name of its own. */
function namesOf(all: readonly Found[], name: string): string[] {
  const service = name.split('/')[0];
  const own = name.includes('/') ? all.filter(({ mock }) => mock.service === service) : [];
  if (own.length > 0) return own.map(fullName).sort();
  const ids = all.map(({ mocked }) => mocked.operation.id);
  const isShared = (id: string) => ids.filter((other) => other === id).length > 1;
  return all.map((one) => (isShared(one.mocked.operation.id) ? fullName(one) : one.mocked.operation.id)).sort();
}

function fullName({ mock, mocked }: Found): string {
  return `${mock.service}/${mocked.operation.id}`;
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
    operationsOf(mock).map(({ operation }) => {
      const { errors, service } = operation;
      const codes = Object.keys(errors);
      const serviceCodes = Object.keys(service.errors).filter((code) => !codes.includes(code));
      return { service: mock.service, operation: operation.id, codes, serviceCodes };
    }),
  );
}

/** The operations of a mock, in the order of their names. */
function operationsOf(mock: Mock): MockedOperation<Operation>[] {
  const members = Object.values(mock as unknown as Record<string, unknown>);
  const operations = members.filter(
    (member): member is MockedOperation<Operation> =>
      typeof member === 'object' && member !== null && 'operation' in member,
  );
  return operations.sort((left, right) => (left.operation.id < right.operation.id ? -1 : 1));
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
