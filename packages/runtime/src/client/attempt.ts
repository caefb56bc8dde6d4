import type { CallInfo } from '../errors/polyface-error.ts';
import type { Endpoint, Operation } from '../operation/operation.ts';
import type { Credentials } from '../signing/credentials.ts';
import type { ClientSigner, SignedRequest } from '../signing/signer.ts';
import type { HttpAgent } from '../transport/transport.ts';
import type { Header } from '../wire/message.ts';
import type { CallOptions } from './options/call-options.ts';
import type { Cancellation } from './time/cancellation.ts';
import type { ClientClock } from './time/client-clock.ts';
import type { CredentialsCache } from './credentials/credentials-cache.ts';
import type { ClientHooks } from './hooks/hooks.ts';
import type { Limiter } from './limits/limiter.ts';
import type { HeaderOptions } from './options/own-headers.ts';
import type { ResponseValidationOptions } from './options/response-validation.ts';
import type { Slots } from './limits/slots.ts';
import type { Exchange, Fetch } from './exchange/transport.ts';

/** What all calls of a client share. */
export interface Sender {
  readonly credentials: CredentialsCache;
  readonly endpoint: Endpoint;
  /** Where requests are sent, if that is not the endpoint. */
  readonly address: URL | undefined;
  readonly options: { readonly [name: string]: unknown };
  readonly signing: unknown;
  /** The time limit of one attempt in milliseconds. */
  readonly timeout: number | undefined;
  /** The time limit of a call in milliseconds. */
  readonly deadline: number | undefined;
  readonly maxRetries: number;
  /** `undefined`: that of the process. `false`: none. */
  readonly limiter: Limiter | false | undefined;
  /** Limits the attempts that run at the same time. All operations of a client share it. */
  readonly slots: Slots;
  readonly hooks: ClientHooks;
  /** The headers that name the client. */
  readonly clientHeaders: readonly Header[];
  /** The option `headers`. */
  readonly headers: HeaderOptions['headers'];
  /** The headers of that option, for calls without headers of their own. */
  readonly callerHeaders: readonly Header[];
  readonly responseValidation: 'strict' | 'report';
  readonly onResponseIssues: ResponseValidationOptions['onResponseIssues'];
  readonly maxResponseBytes: number;
  /** `undefined`: the platform's transport, otherwise its `fetch`. */
  readonly fetch: Fetch | undefined;
  readonly agent: HttpAgent | undefined;
  readonly environment: ClientClock;
}

/** A call: what its attempts share. */
export interface Call {
  readonly sender: Sender;
  readonly operation: Operation;
  readonly input: Record<string, unknown>;
  readonly options: CallOptions | undefined;
  /** The time limit of an attempt in milliseconds. */
  readonly timeout: number;
  /** The time limit of the call in milliseconds. */
  readonly deadline: number | undefined;
  readonly maxRetries: number;
  /** The headers of the caller. */
  readonly headers: readonly Header[];
  readonly signer: ClientSigner;
  /** Ends the call at its deadline, or when the caller aborts it. */
  readonly cancellation: Cancellation;
  /** Returns the milliseconds until the deadline; `Infinity` without one. */
  timeLeft(): number;
}

/** What an attempt is doing. `limit`: it waits for its turn. `retry`: it failed, and the call waits for the next one. */
export type Stage = 'options' | 'credentials' | 'limit' | 'request' | 'exchange' | 'response' | 'retry';

/** One attempt of a call. Members are set as the attempt proceeds. */
export interface Attempt extends Call {
  /** The client, with the options of this call. */
  sender: Sender;
  /** 1 for the first attempt. */
  readonly number: number;
  /** What the attempt is doing, for its errors. */
  stage: Stage;
  credentials: Credentials | undefined;
  /** What the limiter returned: called when the response arrived. */
  confirmQuota: void | (() => void);
  /** When the request was signed, in milliseconds since 1970. */
  signedAt: number | undefined;
  signed: SignedRequest | undefined;
  exchange: Exchange | undefined;
}

/** The call of an attempt, with the number of requests sent so far. */
export function callInfoOf({ operation, number, stage }: Attempt): CallInfo {
  const isSent = stage === 'exchange' || stage === 'response' || stage === 'retry';
  return { service: operation.service.id, operation: operation.id, attempts: isSent ? number : number - 1 };
}
