import type { WireRequest } from './message.ts';

/**
 * Keeps what was computed from a request with the request. A changed copy of the request does not have it. Not a `WeakMap`: one entry for each
 * request costs more garbage collection than everything else of a signature.
 */
export class RequestCache<Value> {
  readonly #key = Symbol('cache');

  /** Returns the value of a request. */
  get(request: WireRequest): Value | undefined {
    return (request as unknown as { readonly [key: symbol]: Value | undefined })[this.#key];
  }

  /** Sets the value of a request. Does nothing if the request is frozen. */
  set(request: WireRequest, value: Value): void {
    // Not enumerable, so that a spread does not copy it.
    if (Object.isExtensible(request))
      Object.defineProperty(request, this.#key, { value, configurable: true, writable: true });
  }
}
