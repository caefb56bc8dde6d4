export { createClient } from './client/client.ts';
export {
  acquireQuota,
  compileBytes,
  compileMemberCount,
  compileNot,
  compileNumber,
  compileRules,
  compileUnion,
  compileUniqueItems,
  decodeNonJson,
  encodeBody,
  encodeForm,
  encodeMultipart,
  flattenTo,
  fromJsonTexts,
  pagesOf,
  readBoolean,
  readInteger,
  readNumber,
  readUnion,
  resolveOptions,
  toJsonTexts,
} from './features.ts';
export type { CallOptions } from './client/options/call-options.ts';
export type { ApiResponse } from './client/response/api-response.ts';
export type { Client, Method, PagedMethod, Result } from './client/client.ts';
export type { CallError } from './errors/call-error.ts';
export type { ClientOptions } from './client/options/client-options.ts';
export { responseInfoOf } from './client/response/response-info.ts';
export { findSimilarName } from './errors/similar-name.ts';
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
} from './client/hooks/hooks.ts';
export type { RequestExplanation } from './client/call/explain.ts';
export type { Logger, LogLevel, LogOptions } from './client/hooks/logger.ts';
export type { HeaderOptions } from './client/options/own-headers.ts';
export { createLimiter } from './client/limits/limiter.ts';
export { LimiterQueueFull } from './client/limits/limiter-queue.ts';
export type { Limiter, LimiterOptions, ProcessLimiter } from './client/limits/limiter.ts';
export { createProcessQuota } from './client/limits/process-quota.ts';
export type { LimiterRequest, Quota } from './client/limits/quota.ts';
export type { TrafficOptions } from './client/options/traffic-options.ts';
export type { RetryReason } from './client/hooks/retry-reason.ts';
export type { RetryOptions } from './client/options/retry-options.ts';
export type { Fetch, FetchInit, FetchResponse } from './client/exchange/transport.ts';
export { CredentialsError } from './errors/credentials-error.ts';
export type { ResponseIssues, ResponseValidationOptions } from './client/options/response-validation.ts';
export { InvalidInputError } from './errors/invalid-input-error.ts';
export { InvalidOptionsError } from './errors/invalid-options-error.ts';
export { isVendorError } from './errors/is-vendor-error.ts';
export { isPolyfaceError, PolyfaceError } from './errors/polyface-error.ts';
export { RequestError } from './errors/request-error.ts';
export type { ResponseInfo } from './errors/response-info.ts';
export { TransportError } from './errors/transport-error.ts';
export type { TransportFailure } from './errors/transport-error.ts';
export { UnexpectedResponseError } from './errors/unexpected-response-error.ts';
export { VendorError } from './errors/vendor-error.ts';
export type { Body } from './operation/body.ts';
export type { Condition, Envelope } from './operation/envelope.ts';
export type { ErrorKind, RetryAdvice } from './operation/error-kind.ts';
export type { ErrorInfo, ErrorTable } from './operation/error-table.ts';
export type { ClientProtocol, CodeOf, InputOf, Operation, OutputOf, Service } from './operation/operation.ts';
export type { EncryptedValues, EncryptionOptions, FieldEncryption } from './operation/field-encryption.ts';
export { outcomesIn } from './operation/outcomes.ts';
export type { FoundOutcome } from './operation/outcomes.ts';
export type { Paging } from './operation/paging.ts';
export type { Parameter, SetBy } from './operation/parameter.ts';
export type { RateLimit } from './operation/rate-limit.ts';
export type { Issue } from './schema/issue.ts';
export type { Feature, Features } from './schema/features.ts';
export { validate, validateWith } from './schema/validate.ts';
export type { Rule, RuleValue } from './schema/rule.ts';
export type { ListStyle, Outcome, Schema, Sensitivity } from './schema/schema.ts';
export type {
  Credentials,
  CredentialsProvider,
  CredentialsRequest,
  ProvidedCredentials,
} from './signing/credentials.ts';
export { systemEnvironment } from './signing/environment.ts';
export type { Environment } from './signing/environment.ts';
