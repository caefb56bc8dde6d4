import type { Header, WireRequest } from './message.ts';

/**
 * Keeps what was computed from a request with the request. A changed copy of the request does not have it. Not a `WeakMap`, whose entries add
 * work to garbage collection.
 */
export class RequestCache<Value> {
  readonly #key = Symbol('cache');

  /** Returns the value of a request. */
  get(request: WireRequest): Value | undefined {
    if (request instanceof RequestWithValue && request.cache === this) return request.value as Value;
    return (request as unknown as { readonly [key: symbol]: Value | undefined })[this.#key];
  }

  /** Sets the value of a request. Does nothing if the request is frozen. */
  set(request: WireRequest, value: Value): void {
    // Not enumerable, so that a spread does not copy it.
    if (Object.isExtensible(request))
      Object.defineProperty(request, this.#key, { value, configurable: true, writable: true });
  }

  /** Returns a copy of a request with a value: faster than to set it. */
  copyWith(request: WireRequest, value: Value): WireRequest {
    return new RequestWithValue(request, this, value);
  }
}

/** A request with the value of a cache. Private fields, so that a spread does not copy them. */
class RequestWithValue implements WireRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly Header[];
  readonly body: WireRequest['body'];
  readonly #cache: object;
  readonly #value: unknown;

  constructor({ method, origin, path, query, headers, body }: WireRequest, cache: object, value: unknown) {
    this.method = method;
    this.origin = origin;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.#cache = cache;
    this.#value = value;
  }

  get cache(): object {
    return this.#cache;
  }

  get value(): unknown {
    return this.#value;
  }
}
