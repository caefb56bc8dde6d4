import type { Schema } from '@polyface/runtime';

/** A text. */
export const text: Schema = { type: 'string' };

/** Milliseconds since 1970, as a `Date` can hold them. */
export const milliseconds: Schema = { type: 'integer', minimum: 0, maximum: 8.64e15 };
