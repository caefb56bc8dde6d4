import type { ErrorKind, RetryAdvice } from './error-kind.ts';

/** What is known of an error code. */
export interface ErrorInfo {
  /** The group of the code. */
  readonly kind: ErrorKind;
  /** Default: `never`. */
  readonly retry?: RetryAdvice;
  /** Observed errors of the code that mean something else, identified by HTTP status and the beginning of the message. */
  readonly cases?: readonly {
    readonly status: number;
    readonly message: string;
    /** Default: that of the code. */
    readonly kind?: ErrorKind;
    /** Default: that of the code. */
    readonly retry?: RetryAdvice;
  }[];
}

/** The error codes of a service or an operation. */
export type ErrorTable<Code extends string = string> = { readonly [code in Code]: ErrorInfo };
