import type { CodeOf, InputOf, Operation, OutputOf } from '@polyface/runtime';
import type { Answer } from './answer.ts';
import type { DocumentedOperation, DocumentedService } from './documented.ts';
import type { RecordedCall } from './recorded-call.ts';
import type { Scenario, Step } from './scenario.ts';
import { shownError } from './shown-error.ts';

/** What `ok` takes: the members that shall differ from the documented success, or a whole list or value. */
export type Told<Output> = Output extends readonly unknown[]
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
  ok(data?: Told<OutputOf<O>>): Answer;
  /**
   * A failure as the vendor shows it, by a documented code of this operation or of its service.
   * `message` chooses among the sightings of the code, or says something of your own. Default: the usual one.
   */
  fail(code: CodeOf<O>, options?: { readonly message?: string }): Answer;
  /** What it answers when nothing is in force (what its state makes of the call, else the documented success), after so many milliseconds. */
  slow(milliseconds: number): Answer;
  /** No answer at all. */
  hang(): Answer;
  /** The connection breaks. */
  drop(): Answer;
  /** What the vendor says to too many calls a second. */
  throttle(): Answer;
  /** What was asked of it, the oldest first. */
  calls(): readonly RecordedCall<InputOf<O>>[];
}

/** How an operation is told what to answer. */
export function createMockedOperation(
  service: DocumentedService,
  documented: DocumentedOperation,
  answer: (scenario: Scenario) => Answer,
  calls: () => readonly RecordedCall[],
): MockedOperation<any> {
  const { operation } = documented;
  const does = (step: Step) => answer({ operation, steps: [step], once: false });
  return {
    operation,
    example: documented.example,
    ok: (data) => does({ does: 'succeed', data: merged(documented, data) }),
    fail: (code, { message } = {}) => does({ does: 'fail', error: shownError(service, documented, code, message) }),
    slow: (delay) => does({ does: 'usual', delay }),
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
