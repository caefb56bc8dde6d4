/** Which call an error is about. */
export interface CallInfo {
  /** The service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. */
  readonly operation: string;
  /** How often it was sent; 0 when left out. */
  readonly attempts?: number;
}

/** The root of every error a call throws. None holds a secret, a signature or a value of the input. */
export abstract class PolyfaceError extends Error {
  abstract override readonly name: string;
  readonly service: string;
  readonly operation: string;
  /** How often the request was sent. */
  readonly attempts: number;

  constructor(message: string, { service, operation, attempts = 0 }: CallInfo, options?: ErrorOptions) {
    super(message, options);
    this.service = service;
    this.operation = operation;
    this.attempts = attempts;
  }
}
