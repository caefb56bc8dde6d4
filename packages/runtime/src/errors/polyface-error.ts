/** The call that an error belongs to. */
export interface CallInfo {
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. */
  readonly operation: string;
  /** How many times the request was sent. Default: 0. */
  readonly attempts?: number;
}

/** The base class of every error that a call throws. No error contains a secret, a signature or a value of the input. */
export abstract class PolyfaceError extends Error {
  abstract override readonly name: string;
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;

  constructor(message: string, { service, operation, attempts = 0 }: CallInfo, options?: ErrorOptions) {
    super(message, options);
    this.service = service;
    this.operation = operation;
    this.attempts = attempts;
  }
}
