export { createClient } from './client.ts';
export type { CallOptions } from './call-options.ts';
export type { CallError, Client, ClientOptions, Method, Result } from './client.ts';
export type { Answer } from './send.ts';
export type { Credentials } from './credentials.ts';
export { systemEnvironment } from './environment.ts';
export type { Environment } from './environment.ts';
export { PolyfaceError } from './errors/polyface-error.ts';
export { InvalidInputError } from './errors/invalid-input-error.ts';
export { TransportError } from './errors/transport-error.ts';
export type { TransportFailure } from './errors/transport-error.ts';
export { UnexpectedResponseError } from './errors/unexpected-response-error.ts';
export { VendorError } from './errors/vendor-error.ts';
export { isVendorError } from './errors/is-vendor-error.ts';
export type { Issue } from './issue.ts';
export type { Kind, Retry } from './kind.ts';
export type { Condition, Envelope } from './envelope.ts';
export type {
  Body,
  CodeOf,
  ErrorFact,
  ErrorTable,
  Fill,
  InputOf,
  Operation,
  OutputOf,
  Parameter,
  RateLimit,
  Service,
} from './operation.ts';
export type { ListStyle, Schema, Sensitivity } from './schema.ts';
export type { ClientProtocol } from './protocol.ts';
export type { Fetch } from './transport.ts';
