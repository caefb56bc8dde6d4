import type { Bytes } from './bytes.ts';

/** A field of a `multipart/form-data` form: one part of the body. */
export interface FormField<Value = Bytes> {
  readonly name: string;
  /** Parsed values share the memory of the body. */
  readonly value: Value;
  /** Present if the field is a file. */
  readonly filename?: string;
  /** The content type of the part. */
  readonly type?: string;
}
