import type { Bytes } from '../wire/bytes.ts';
import type { WireRequest } from '../wire/message.ts';

/** The body of a request and its content type. */
export interface EncodedBody {
  readonly type: string;
  /** The body; absent if `addTo` adds it. */
  readonly bytes?: Bytes;
  /** Adds a body that is encoded when it is read. */
  addTo?(request: WireRequest): WireRequest;
}
