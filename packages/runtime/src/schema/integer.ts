import type { Schema } from './schema.ts';

/** Whether a schema's integers may not fit a number: 64 bits and no smaller bounds. They are `bigint`s. */
export function isBigInteger(schema: Schema): boolean {
  return (
    schema.type === 'integer' &&
    schema.format === 'int64' &&
    !(schema.maximum !== undefined && schema.maximum <= Number.MAX_SAFE_INTEGER)
  );
}

/** Whether a schema is an integer that the vendor sends sometimes as text. The client always gives a number. */
export function isLooseInteger(schema: Schema): boolean {
  const [first, second, ...more] = schema.oneOf ?? [];
  return first?.type === 'integer' && second?.type === 'string' && second.pattern !== undefined && more.length === 0;
}
