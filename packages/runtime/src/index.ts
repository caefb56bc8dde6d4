export { createClient } from './client/client.ts';
export type { CallOptions } from './client/call-options.ts';
export type { CallError, Client, ClientOptions, Method, Result } from './client/client.ts';
export type { ApiResponse } from './client/send.ts';
export type { Credentials } from './signing/credentials.ts';
export { systemEnvironment } from './signing/environment.ts';
export type { Environment } from './signing/environment.ts';
export { PolyfaceError } from './errors/polyface-error.ts';
export { InvalidInputError } from './errors/invalid-input-error.ts';
export { TransportError } from './errors/transport-error.ts';
export type { TransportFailure } from './errors/transport-error.ts';
export { UnexpectedResponseError } from './errors/unexpected-response-error.ts';
export { VendorError } from './errors/vendor-error.ts';
export { isVendorError } from './errors/is-vendor-error.ts';
export type { Issue } from './schema/issue.ts';
export type { ErrorKind, RetryAdvice } from './operation/error-kind.ts';
export type { Condition, Envelope } from './operation/envelope.ts';
export type {
  Body,
  CodeOf,
  ErrorInfo,
  ErrorTable,
  SetBy,
  InputOf,
  Operation,
  OutputOf,
  Parameter,
  RateLimit,
  Service,
} from './operation/operation.ts';
export type { ListStyle, Schema, Sensitivity } from './schema/schema.ts';
export type { ClientProtocol } from './operation/protocol.ts';
export type { Fetch } from './client/transport.ts';
