/** The call that an error belongs to. */
export interface CallInfo {
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. `''` if the error belongs to no operation. */
  readonly operation: string;
  /** How many times the request was sent. Default: 0. */
  readonly attempts?: number;
}

/** Marks the errors of every copy of this package. Copies share it because it is in the global symbol registry. */
const brand = Symbol.for('@polyface/runtime/error');

/**
 * The base class of every error that a call throws. No message contains a secret, a signature or a value of the input. `instanceof` is true
 * for an error of another copy of this package too.
 */
export abstract class PolyfaceError extends Error {
  /** The name of its class, which minification does not change: `VendorError`. */
  abstract override readonly name: string;
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. `''` if the error belongs to no operation. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;

  /** The `name` of the class's errors. A class without one of its own is recognized as any other class. */
  protected static readonly errorName: string = '';

  /** `options` contains the cause. Default: that of `info`, if there is one. */
  constructor(message: string, info: CallInfo & ErrorOptions, options: ErrorOptions = info) {
    super(message, options);
    const { service, operation, attempts = 0 } = info;
    this.service = service;
    this.operation = operation;
    this.attempts = attempts;
    Object.defineProperty(this, brand, { value: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    return (
      Object.hasOwn(this, 'errorName') &&
      isPolyfaceError(value) &&
      (this.errorName === '' || this.errorName === value.name)
    );
  }
}

/** Whether a value is an error of this package, or of another copy or version of it. */
export function isPolyfaceError(value: unknown): value is PolyfaceError {
  try {
    return typeof value === 'object' && value !== null && (value as { [brand]?: unknown })[brand] === true;
  } catch {
    return false;
  }
}
