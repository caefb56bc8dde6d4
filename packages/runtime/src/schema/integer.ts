import type { Schema } from './schema.ts';

/** Whether the integers of a schema may exceed the safe range of `number` (`format: int64` without a smaller maximum). They are `bigint`s. */
export function isBigInteger(schema: Schema): boolean {
  return (
    schema.type === 'integer' &&
    schema.format === 'int64' &&
    !(schema.maximum !== undefined && schema.maximum <= Number.MAX_SAFE_INTEGER)
  );
}

/** Whether a schema is an integer that the vendor sometimes sends as a text. The client always returns a number. */
export function isLooseInteger(schema: Schema): boolean {
  const [first, second, ...more] = schema.oneOf ?? [];
  return first?.type === 'integer' && second?.type === 'string' && second.pattern !== undefined && more.length === 0;
}
