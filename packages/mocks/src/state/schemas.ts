import type { Schema } from '@polyface/runtime';

/** Schema of a string. */
export const text: Schema = { type: 'string' };

/** Schema of a time: milliseconds since 1970, in the range of a `Date`. */
export const milliseconds: Schema = { type: 'integer', minimum: 0, maximum: 8.64e15 };
