import type { CallInfo } from '../errors/polyface-error.ts';
import type { Operation } from '../operation/operation.ts';
import type { Credentials } from '../signing/credentials.ts';
import type { Environment } from '../signing/environment.ts';
import type { Signer } from '../signing/signer.ts';
import type { WireRequest } from '../wire/message.ts';
import type { CallOptions } from './call-options.ts';
import type { CredentialsSource } from './credentials.ts';
import type { ResponseValidationOptions } from './response-validation.ts';
import type { Exchange, Fetch } from './transport.ts';

/** What all calls of a client share. */
export interface Sender {
  readonly credentials: CredentialsSource;
  readonly endpoint: URL;
  /** Where requests are sent, if that is not the endpoint. */
  readonly address: URL | undefined;
  readonly options: { readonly [name: string]: unknown };
  readonly signing: unknown;
  /** The time limit of one attempt in milliseconds. */
  readonly timeout: number | undefined;
  readonly responseValidation: 'strict' | 'report';
  readonly onResponseIssues: ResponseValidationOptions['onResponseIssues'];
  readonly maxResponseBytes: number;
  readonly fetch: Fetch;
  readonly environment: Environment;
}

/** One attempt of a call. Members are set as the attempt goes on. */
export interface Attempt {
  /** Its options are resolved in the first stage. */
  sender: Sender;
  readonly operation: Operation;
  readonly input: Record<string, unknown>;
  readonly options: CallOptions | undefined;
  /** 1 for the first attempt. */
  readonly number: number;
  /** The time limit in milliseconds. */
  readonly timeout: number;
  readonly signer: Signer;
  /** What the attempt is doing, for its errors. */
  stage: 'options' | 'credentials' | 'request' | 'exchange' | 'response';
  credentials?: Credentials;
  signed?: WireRequest;
  exchange?: Exchange;
}

/** The call of an attempt, with the number of requests sent so far. */
export function callInfoOf({ operation, number, stage }: Attempt): CallInfo {
  const isSent = stage === 'exchange' || stage === 'response';
  return { service: operation.service.id, operation: operation.id, attempts: isSent ? number : number - 1 };
}
