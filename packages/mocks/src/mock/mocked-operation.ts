import type { CodeOf, InputOf, Operation, OutputOf } from '@polyface/runtime';
import type { Override } from '../adapters/override-handler.ts';
import type { DocumentedOperation, DocumentedService } from '../core/documented.ts';
import { documentedError } from '../core/documented-error.ts';
import type { ResponsePlan, ResponseStep } from '../core/override.ts';
import type { RecordedCall } from '../core/recorded-call.ts';

/** The argument of `ok`: the members of an object that differ from the documented success, or a complete list or scalar. */
export type PartialOutput<Output> = Output extends readonly unknown[]
  ? Output
  : Output extends object
    ? Partial<Output>
    : Output;

/** One operation of a mock. Its methods create overrides of its response; see {@link Override}. */
export interface MockedOperation<O extends Operation> {
  /** The constant of the operation in `@polyface/clients`. */
  readonly operation: O;
  /** The documented request, as the input of a client. `undefined` if none is documented. */
  readonly example: InputOf<O>;
  /** Succeeds with the documented response. Members of `data` replace its members. */
  ok(data?: PartialOutput<OutputOf<O>>): Override;
  /**
   * Fails with a documented error code of the operation or its service. `message` selects one of the observed messages of the code, or
   * replaces it. Default: the most common one. Throws a `TypeError` if the code is not documented.
   */
  fail(code: CodeOf<O>, options?: { readonly message?: string }): Override;
  /** Returns the default response (from the state, else the documented success) after a delay in milliseconds. */
  slow(milliseconds: number): Override;
  /** Never responds. */
  hang(): Override;
  /** Drops the connection. */
  drop(): Override;
  /** Fails with the vendor's error for too many calls per second. */
  throttle(): Override;
  /** Returns the recorded calls of the operation, oldest first. */
  calls(): readonly RecordedCall<InputOf<O>>[];
}

/** Creates one operation of a mock. */
export function createMockedOperation(
  service: DocumentedService,
  documented: DocumentedOperation,
  createOverride: (plan: ResponsePlan) => Override,
  calls: () => readonly RecordedCall[],
): MockedOperation<any> {
  const { operation } = documented;
  const override = (step: ResponseStep) => createOverride({ operation, steps: [step], once: false });
  return {
    operation,
    example: documented.example,
    ok: (data) => override({ does: 'succeed', data: withMembers(documented.success, data) }),
    fail: (code, { message } = {}) =>
      override({ does: 'fail', error: documentedError(service, documented, code, message) }),
    slow: (delay) => override({ does: 'default', delay }),
    hang: () => override({ does: 'hang' }),
    drop: () => override({ does: 'drop' }),
    throttle: () => override({ does: 'fail', error: service.protocol.errorFor({ reason: 'throttled' }, operation) }),
    calls: () => calls().filter((call) => call.operation === operation.id),
  };
}

/** Merges two objects. Any other `data` replaces `success`; without `data` it stays. */
function withMembers(success: unknown, data: unknown): unknown {
  if (isPlainObject(success) && isPlainObject(data)) return { ...success, ...data };
  return data === undefined ? success : data;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
