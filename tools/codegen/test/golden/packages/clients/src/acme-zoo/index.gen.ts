// Generated from specs/acme-zoo/ by `npm run generate`. Do not edit.

import { createClient, type ClientOptions, type Method, type PagedMethod } from '@polyface/runtime';
import type { AlibabaGatewaySigning } from '@polyface/runtime/protocols/alibaba-gateway';
import { adoptAnimal, type AdoptAnimalInput, type AdoptAnimalOutput } from './adopt-animal.gen.ts';
import { delete_, type DeleteInput, type DeleteOutput } from './delete.gen.ts';
import type { AcmeZooOptions } from './service.gen.ts';

export {
  createClient,
  CredentialsError,
  InvalidInputError,
  InvalidOptionsError,
  isPolyfaceError,
  isVendorError,
  outcomesIn,
  PolyfaceError,
  RequestError,
  TransportError,
  UnexpectedResponseError,
  VendorError,
} from '@polyface/runtime';
export type {
  ApiResponse,
  CallError,
  CallEvent,
  CallOptions,
  ClientOptions,
  Credentials,
  CredentialsProvider,
  CredentialsRequest,
  Environment,
  ErrorEvent,
  ErrorKind,
  Fetch,
  FetchInit,
  FetchResponse,
  FoundOutcome,
  Hooks,
  Issue,
  Limiter,
  LimiterRequest,
  Logger,
  LogLevel,
  Method,
  Operation,
  PagedMethod,
  Paging,
  ProvidedCredentials,
  RequestEvent,
  RequestExplanation,
  ResponseEvent,
  ResponseIssues,
  Result,
  RetryAdvice,
  RetryEvent,
  RetryOptions,
  RetryReason,
  Service,
  TransportFailure,
  WaitEvent,
} from '@polyface/runtime';
export type { AlibabaGatewaySigning } from '@polyface/runtime/protocols/alibaba-gateway';
export { acmeZoo, type AcmeZooErrorCode, type AcmeZooOptions } from './service.gen.ts';
export {
  adoptAnimal,
  type AdoptAnimalInput,
  type AdoptAnimalOutput,
  type AdoptAnimalErrorCode,
} from './adopt-animal.gen.ts';
export type {
  AdoptAnimalCard,
  AdoptAnimalCash,
  Label,
  Mood,
  MoodOutput,
  Paper,
  Receipt,
} from './adopt-animal.types.gen.ts';
export { delete_, type DeleteInput, type DeleteOutput, type DeleteErrorCode } from './delete.gen.ts';

/**
 * A client of Acme Zoo.
 *
 * 极致动物园的客户端。
 */
export interface AcmeZooClient {
  /**
   * Adopt an animal
   *
   * 领养动物
   *
   * @see https://polyface.github.io/polyface/en/acme-zoo/adopt-animal/
   */
  readonly adoptAnimal: PagedMethod<AdoptAnimalInput, AdoptAnimalOutput>;
  /**
   * Take an animal off the list
   *
   * 从名单中移除动物
   *
   * @see https://polyface.github.io/polyface/en/acme-zoo/delete/
   */
  readonly delete: Method<DeleteInput, DeleteOutput>;
}

/**
 * Creates a client of Acme Zoo.
 *
 * 创建极致动物园的客户端。
 */
export function createAcmeZoo(options: ClientOptions<AlibabaGatewaySigning> & AcmeZooOptions): AcmeZooClient {
  return createClient({ adoptAnimal, delete: delete_ }, options);
}
