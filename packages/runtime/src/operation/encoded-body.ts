import type { Bytes } from '../wire/bytes.ts';
import type { Form } from '../wire/form-request.ts';

/** The body of a request and its content type. */
export interface EncodedBody {
  readonly type: string;
  /** Absent if the body is a form. */
  readonly bytes?: Bytes;
  readonly form?: Form;
}
