import type { Header, WireRequest } from './message.ts';

/**
 * Keeps what was computed from a request with the request. A changed copy of the request does not have it. Not a `WeakMap`, whose entries add
 * work to garbage collection.
 */
export class RequestCache<Value> {
  readonly #field = createField<Value>();

  /** Returns the value of a request. */
  get(request: WireRequest): Value | undefined {
    const copied = request instanceof RequestWithValue ? request.valueOfCache(this) : undefined;
    return copied === undefined ? this.#field.get(request) : (copied as Value);
  }

  /** Sets the value of a request. Does nothing if the request is frozen. */
  set(request: WireRequest, value: Value): void {
    if (Object.isExtensible(request)) this.#field.set(request, value);
  }

  /** Returns a copy of a request with a value, and with other headers if they are given: faster than to set it. */
  copyWith(request: WireRequest, value: Value, headers: readonly Header[] = request.headers): WireRequest {
    return new RequestWithValue(request, headers, this, value);
  }
}

/** A private field that can be added to any object. A spread does not copy it. */
interface Field<Value> {
  get(object: object): Value | undefined;
  set(object: object, value: Value): void;
}

/** Returns the object it is given. A class that extends it adds its private fields to that object, which is faster than `defineProperty`. */
const Given = function (object: object) {
  return object;
} as unknown as new (object: object) => object;

function createField<Value>(): Field<Value> {
  return class WithField extends Given {
    #value: Value;

    constructor(object: object, value: Value) {
      super(object);
      this.#value = value;
    }

    static get(object: object): Value | undefined {
      return #value in object ? object.#value : undefined;
    }

    static set(object: object, value: Value): object {
      if (!(#value in object)) return new WithField(object, value);
      object.#value = value;
      return object;
    }
  };
}

/** A request without its body. */
export class RequestHead implements Omit<WireRequest, 'body'> {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly Header[];

  constructor(head: Omit<WireRequest, 'body'>, headers: readonly Header[] = head.headers) {
    this.method = head.method;
    this.origin = head.origin;
    this.path = head.path;
    this.query = head.query;
    this.headers = headers;
  }
}

/** A request with the value of a cache. Private fields, so that a spread does not copy them. */
class RequestWithValue extends RequestHead implements WireRequest {
  readonly body: WireRequest['body'];
  readonly #cache: object;
  readonly #value: unknown;

  constructor(request: WireRequest, headers: readonly Header[], cache: object, value: unknown) {
    super(request, headers);
    this.body = request.body;
    this.#cache = cache;
    this.#value = value;
  }

  /** Returns the value, if it is that of this cache. */
  valueOfCache(cache: object): unknown {
    return cache === this.#cache ? this.#value : undefined;
  }
}
