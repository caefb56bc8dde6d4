import {
  InvalidInputError,
  InvalidOptionsError,
  validateWith,
  type CallError,
  type CallOptions,
  type InputOf,
  type Issue,
  type Method,
  type Operation,
  type OutputOf,
} from '@polyface/runtime';
import { BatchError } from './batch-error.ts';

/** A part of a list that fits in one request. */
interface Batch {
  readonly start: number;
  readonly end: number;
  readonly input: Record<string, unknown>;
}

/**
 * Calls an operation whose Input has a list (`x-batch`) that may be longer than one request allows: splits the list and merges the Items in its
 * order. The client keeps the requests within its quota and `maxConcurrency`. Throws a {@link BatchError} if a request fails, unless
 * there is only one.
 */
export async function callInBatches<O extends Operation, Item>(
  operation: O,
  method: Method<InputOf<O>, OutputOf<O>>,
  input: InputOf<O> & object,
  options: CallOptions | undefined,
  convert: (output: OutputOf<O>) => readonly Item[],
): Promise<readonly Item[]> {
  const { list, size } = operation.batch!;
  const ids = (input as Record<string, readonly string[]>)[list]!;
  const call = method as (input: unknown, options?: CallOptions) => Promise<OutputOf<O>>;
  if (ids.length <= size) return convert(await call(input, options));
  const batches = split(input, list, size);
  checkBatches(operation, batches, list);
  const settled = await Promise.allSettled(batches.map((batch) => call(batch.input, options)));
  const results = settled.flatMap((one) => (one.status === 'fulfilled' ? convert(one.value) : []));
  const failures = settled.flatMap((one, index) => {
    const { start, end } = batches[index]!;
    return one.status === 'rejected' ? [{ start, end, error: one.reason as CallError }] : [];
  });
  const [first] = failures;
  if (!first) return results;
  // The options are the same for all requests, and nothing was sent.
  if (first.error instanceof InvalidOptionsError) throw first.error;
  throw new BatchError({
    service: operation.service.id,
    operation: operation.id,
    attempts: failures.reduce((sum, { error }) => sum + error.attempts, 0),
    batches: batches.length,
    failures,
    ids,
    results,
  });
}

function split(input: object, list: string, size: number): Batch[] {
  const items = (input as Record<string, readonly unknown[]>)[list]!;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => {
    const [start, end] = [index * size, Math.min((index + 1) * size, items.length)];
    return { start, end, input: { ...input, [list]: items.slice(start, end) } };
  });
}

/** The most issues of an error. */
const maxIssues = 100;

/** Throws an `InvalidInputError` if the Input of any request is not valid, before one of them is sent. */
function checkBatches(operation: Operation, batches: readonly Batch[], list: string): void {
  const issues = batches.flatMap(({ start, input }) =>
    validateWith(operation.features, input, operation.input).map((issue) => withOffset(issue, list, start)),
  );
  if (issues.length > 0)
    throw new InvalidInputError({
      service: operation.service.id,
      operation: operation.id,
      issues: issues.slice(0, maxIssues),
      issueCount: issues.length,
    });
}

/** Changes the position in a path to that in the whole list. */
function withOffset(issue: Issue, list: string, start: number): Issue {
  const [, name, position, ...rest] = issue.path.split('/');
  if (name !== list || position === undefined) return issue;
  return { ...issue, path: ['', name, Number(position) + start, ...rest].join('/') };
}
