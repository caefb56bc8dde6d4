import type { CompileKeyword } from './features.ts';

/** Compiles the bounds of numbers and `multipleOf`. A feature of operations. */
export const compileNumber: CompileKeyword = (schema) => {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  return (value, found) => {
    if (typeof value !== 'number' && typeof value !== 'bigint') return;
    if (exclusiveMinimum ? value <= minimum : value < minimum) {
      found.add('range', `must be ${exclusiveMinimum ? 'greater than' : 'at least'} ${minimum}`);
    }
    if (exclusiveMaximum ? value >= maximum : value > maximum) {
      found.add('range', `must be ${exclusiveMaximum ? 'less than' : 'at most'} ${maximum}`);
    }
    if (multipleOf !== undefined && !Number.isInteger(Number(value) / Number(multipleOf))) {
      found.add('range', `must be a multiple of ${multipleOf}`);
    }
  };
};
