import type { CodeOf, InputOf, Operation, OutputOf } from '@polyface/runtime';
import type { Override } from '../adapters/msw.ts';
import type { DocumentedOperation, DocumentedService } from '../core/documented.ts';
import type { RecordedCall } from '../core/recorded-call.ts';
import type { ResponsePlan, ResponseStep } from '../core/override.ts';
import { documentedError } from '../core/documented-error.ts';

/** What `ok` takes: the members that shall differ from the documented success, or a whole list or value. */
export type PartialOutput<Output> = Output extends readonly unknown[]
  ? Output
  : Output extends object
    ? Partial<Output>
    : Output;

/** How one operation of a mock is told what to answer. */
export interface MockedOperation<O extends Operation> {
  readonly operation: O;
  /** The documented request, as you would give it to the client. `undefined` where none is documented. */
  readonly example: InputOf<O>;
  /** A success: the documented one, with the members of `data` put in. */
  ok(data?: PartialOutput<OutputOf<O>>): Override;
  /**
   * A failure as the vendor shows it, by a documented code of this operation or of its service.
   * `message` chooses among the sightings of the code, or says something of your own. Default: the usual one.
   */
  fail(code: CodeOf<O>, options?: { readonly message?: string }): Override;
  /** What it answers when nothing is in force (what its state makes of the call, else the documented success), after so many milliseconds. */
  slow(milliseconds: number): Override;
  /** No answer at all. */
  hang(): Override;
  /** The connection breaks. */
  drop(): Override;
  /** What the vendor says to too many calls a second. */
  throttle(): Override;
  /** What was asked of it, the oldest first. */
  calls(): readonly RecordedCall<InputOf<O>>[];
}

/** How an operation is told what to answer. */
export function createMockedOperation(
  service: DocumentedService,
  documented: DocumentedOperation,
  answer: (plan: ResponsePlan) => Override,
  calls: () => readonly RecordedCall[],
): MockedOperation<any> {
  const { operation } = documented;
  const does = (step: ResponseStep) => answer({ operation, steps: [step], once: false });
  return {
    operation,
    example: documented.example,
    ok: (data) => does({ does: 'succeed', data: merged(documented, data) }),
    fail: (code, { message } = {}) =>
      does({ does: 'fail', error: documentedError(service, documented, code, message) }),
    slow: (delay) => does({ does: 'default', delay }),
    hang: () => does({ does: 'hang' }),
    drop: () => does({ does: 'drop' }),
    throttle: () => does({ does: 'fail', error: service.protocol.errorFor({ reason: 'throttled' }, operation) }),
    calls: () => calls().filter((call) => call.operation === operation.id),
  };
}

function merged({ success }: DocumentedOperation, data: unknown): unknown {
  const plain = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return plain(success) && plain(data)
    ? { ...(success as object), ...(data as object) }
    : data === undefined
      ? success
      : data;
}
