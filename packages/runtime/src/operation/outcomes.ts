import { memberSchema } from '../schema/member-schema.ts';
import type { Outcome, Schema } from '../schema/schema.ts';
import { isObject } from '../schema/type-guards.ts';
import type { Operation, OutputOf } from './operation.ts';

/** A business failure inside a success: a result code of the whole Output or of one of its items. */
export interface FoundOutcome extends Outcome {
  /** The place of the result code: a JSON pointer into the Output. */
  readonly path: string;
}

/**
 * Returns the documented business failures that an Output contains (`x-values` with a `kind`): none if all of it succeeded. The call itself
 * succeeded, so it does not throw.
 */
export function outcomesIn<O extends Operation>(operation: O, output: OutputOf<O>): FoundOutcome[] {
  return outcomesAt(output, operation.output, '');
}

function outcomesAt(value: unknown, schema: Schema | undefined, path: string): FoundOutcome[] {
  if (!schema) return [];
  const own = (schema.outcomes ?? []).filter((outcome) => isSame(outcome.value, value));
  const branches = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => outcomesAt(item, schema.items, `${path}/${index}`))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, member]) =>
          outcomesAt(member, memberSchema(schema, name), `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
        )
      : [];
  const found = [
    ...own.map((outcome) => ({ path, ...outcome })),
    ...branches.flatMap((branch) => outcomesAt(value, branch, path)),
    ...inner,
  ];
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

/** A 64-bit integer of an Output is a `bigint`; the specs have numbers where they are safe. */
function isSame(expected: Outcome['value'], value: unknown): boolean {
  return (
    expected === value || (typeof value === 'bigint' && typeof expected === 'number' && value === BigInt(expected))
  );
}
