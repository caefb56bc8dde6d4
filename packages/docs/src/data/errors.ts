import type { ServiceEntry } from './catalog.ts';
import type { ErrorData, OperationData, OutcomeData, ServiceData } from './types.ts';

/** An error code of a service and the operations that return it. */
export interface ErrorEntry {
  readonly service: ServiceData;
  readonly error: ErrorData;
  /** The operations that document the code; all operations of the service if the code is common. */
  readonly operations: readonly OperationData[];
  /** Whether the service documents the code for all of its operations. */
  readonly common: boolean;
}

/** A business failure inside a success of an operation. */
export interface OutcomeEntry {
  readonly service: ServiceData;
  readonly operation: OperationData;
  readonly outcome: OutcomeData;
}

/** Every business failure of every operation. */
export function outcomeEntries(catalog: readonly ServiceEntry[]): readonly OutcomeEntry[] {
  return catalog.flatMap(({ service, operations }) =>
    operations.flatMap((operation) => (operation.outcomes ?? []).map((outcome) => ({ service, operation, outcome }))),
  );
}

const codeOrder = new Intl.Collator('en', { numeric: true });

/** Every code of every service, once, sorted by code. */
export function errorEntries(catalog: readonly ServiceEntry[]): readonly ErrorEntry[] {
  return catalog.flatMap(({ service, operations }) => {
    const common = new Map(service.errors.map((error) => [error.code, error]));
    const own = operations.flatMap((operation) => operation.errors);
    const codes = new Map([...own.toReversed().map((error) => [error.code, error] as const), ...common]);
    return [...codes.values()]
      .map((error) => {
        const holders = operations.filter(({ errors }) => errors.some(({ code }) => code === error.code));
        const isCommon = common.has(error.code);
        return { service, error, operations: isCommon ? operations : holders, common: isCommon };
      })
      .sort((left, right) => codeOrder.compare(left.error.code, right.error.code));
  });
}
