import type { ServiceEntry } from './catalogue.ts';
import type { ErrorData, OperationData, ServiceData } from './types.ts';

/** An error code of a service, and where it comes from. */
export interface ErrorEntry {
  readonly service: ServiceData;
  readonly error: ErrorData;
  /** The operations that document it as their own; all of the service's where it is a common one. */
  readonly operations: readonly OperationData[];
  /** Whether every operation of the service has it. */
  readonly common: boolean;
}

/** Every code of every service, once, in the order of the codes. */
export function errorEntries(catalogue: readonly ServiceEntry[]): readonly ErrorEntry[] {
  return catalogue.flatMap(({ service, operations }) => {
    const common = new Map(service.errors.map((error) => [error.code, error]));
    const own = operations.flatMap((operation) => operation.errors);
    const codes = new Map([...own.toReversed().map((error) => [error.code, error] as const), ...common]);
    return [...codes.values()]
      .map((error) => {
        const holders = operations.filter(({ errors }) => errors.some(({ code }) => code === error.code));
        const isCommon = common.has(error.code);
        return { service, error, operations: isCommon ? operations : holders, common: isCommon };
      })
      .sort((left, right) => order(left.error.code, right.error.code));
  });
}

function order(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
