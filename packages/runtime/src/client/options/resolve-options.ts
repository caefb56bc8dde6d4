import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import type { Operation } from '../../operation/operation.ts';
import { chain } from '../../wire/chain.ts';
import type { Issue } from '../../schema/issue.ts';

type Options = Readonly<Record<string, unknown>>;

/**
 * Returns the options that set values of a request: those of the call, otherwise those of the client. Calls providers. Throws an
 * `InvalidInputError` if an option that the operation requires is missing. A feature of operations.
 */
export function resolveOptions(operation: Operation, client: Options, call?: Options): Options | Promise<Options> {
  const names = operation.requiredOptions ?? [];
  return chain(Promise.all(names.map((name) => valueOf(call?.[name] ?? client[name]))), (values) =>
    withValues(operation, { ...client, ...call }, values),
  );
}

function withValues(operation: Operation, options: Options, values: readonly unknown[]): Options {
  const names = operation.requiredOptions ?? [];
  const issues = names.flatMap((name, index): Issue[] =>
    values[index] === undefined || values[index] === null || values[index] === ''
      ? [{ path: '', rule: 'required', message: `requires the option ${name}: set it on the client or on the call` }]
      : [],
  );
  if (issues.length > 0)
    throw new InvalidInputError({ service: operation.service.id, operation: operation.id, issues });
  return { ...options, ...Object.fromEntries(names.map((name, index) => [name, values[index]])) };
}

async function valueOf(option: unknown): Promise<unknown> {
  return typeof option === 'function' ? (option as () => unknown)() : option;
}
