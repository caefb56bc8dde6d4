import type { Override, Mock, MockedOperation } from '@polyface/mocks';
import type { Operation } from '@polyface/runtime';

/** How an operation is to answer, as it can be said in a flag or in JSON. */
export type Wish =
  | { readonly code: string; readonly message?: string }
  | { readonly data: unknown }
  | { readonly does: 'succeed' | 'hang' | 'drop' | 'throttle' }
  /** What it does without a scenario, so many milliseconds later. */
  | { readonly delay: number };

/** Beside what it answers: how late, and for how many calls. */
export type WishOptions = { readonly delay?: number; readonly once?: boolean };

/** Something wished for that cannot be had: one sentence that says what can. */
export class WishError extends Error {
  override readonly name = 'WishError';
}

/** Puts an answer in force for an operation of one of the mocks. Throws a {@link WishError}. */
export function wish(mocks: readonly Mock[], operation: string, wanted: Wish & WishOptions): void {
  for (const mock of mocks) {
    const mocked = operationsOf(mock).get(operation);
    if (mocked) return mock.use(shaped(answerFor(mocked, wanted), wanted));
  }
  const known = mocks.flatMap((mock) => [...operationsOf(mock).keys()]);
  throw new WishError(`there is no operation ${JSON.stringify(operation)}. There are ${known.sort().join(', ')}`);
}

/** The operations of a mock, by operationId. */
export function operationsOf(mock: Mock): ReadonlyMap<string, MockedOperation<Operation>> {
  const members = Object.values(mock as unknown as Record<string, unknown>);
  const mocked = members.filter(
    (member): member is MockedOperation<Operation> =>
      typeof member === 'object' && member !== null && 'operation' in member,
  );
  return new Map(mocked.map((member) => [member.operation.id, member]));
}

function answerFor(mocked: MockedOperation<Operation>, wanted: Wish): Override {
  if ('data' in wanted) return mocked.ok(wanted.data);
  if ('code' in wanted) return failure(mocked, wanted);
  if (!('does' in wanted) && wanted.delay !== undefined) return mocked.slow(wanted.delay);
  switch ('does' in wanted && wanted.does) {
    case 'succeed':
      return mocked.ok();
    case 'hang':
      return mocked.hang();
    case 'drop':
      return mocked.drop();
    case 'throttle':
      return mocked.throttle();
    default:
      throw new WishError(
        'a scenario says one of code, data, or does: succeed, hang, drop, throttle; or nothing but a delay',
      );
  }
}

function failure(mocked: MockedOperation<Operation>, { code, message }: { code: string; message?: string }): Override {
  try {
    return mocked.fail(code, { ...(message !== undefined && { message }) });
  } catch (error) {
    throw new WishError((error as Error).message.replace(/\.$/, ''));
  }
}

function shaped(answer: Override, { delay, once }: WishOptions): Override {
  const timed = delay === undefined ? answer : answer.slow(delay);
  return once ? timed.once() : timed;
}
