import type { CredentialsError } from './credentials-error.ts';
import type { InvalidInputError } from './invalid-input-error.ts';
import type { InvalidOptionsError } from './invalid-options-error.ts';
import type { RequestError } from './request-error.ts';
import type { TransportError } from './transport-error.ts';
import type { UnexpectedResponseError } from './unexpected-response-error.ts';
import type { VendorError } from './vendor-error.ts';

/** Every error that a call throws. */
export type CallError =
  | InvalidInputError
  | InvalidOptionsError
  | CredentialsError
  | RequestError
  | TransportError
  | VendorError
  | UnexpectedResponseError;
