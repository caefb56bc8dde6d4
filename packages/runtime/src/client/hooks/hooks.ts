import type { CallError } from '../../errors/call-error.ts';
import type { RetryReason } from './retry-reason.ts';

/** What every event of a call says. */
export interface CallEvent {
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The operationId: `getFaceIdToken`. */
  readonly operation: string;
  /** The number of the attempt: 1 for the first. */
  readonly attempt: number;
}

/** A signed request is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** The HTTP method. */
  readonly method: string;
  /** Without the query and fragment. */
  readonly url: string;
  /** The headers, with secret, session token, signature and sensitive values of the input masked. */
  readonly headers: Headers;
  /** The size of the body in bytes. */
  readonly bodySize: number;
}

/** A response was received. */
export interface ResponseEvent extends CallEvent {
  /** The HTTP status. */
  readonly status: number;
  /** The headers that are safe to log. */
  readonly headers: Headers;
  /** The size of the body in bytes. */
  readonly bodySize: number;
  /** The milliseconds since the request was sent. */
  readonly duration: number;
}

/** An attempt failed and is followed by another. */
export interface RetryEvent extends CallEvent {
  /** Why the call is sent again. */
  readonly reason: RetryReason;
  /** How long the client waits before, in milliseconds. */
  readonly delay: number;
  /** The error of the failed attempt. Secrets and sensitive values are masked. */
  readonly error: CallError;
}

/** A request has to wait for its turn. */
export interface WaitEvent extends CallEvent {
  /** What it waits for: the vendor's limit, or the client's `maxConcurrency`. */
  readonly reason: 'quota' | 'concurrency';
  /** The number of requests that wait before it. */
  readonly queued: number;
}

/** A call ends with an error. `attempt` is the number of requests sent: 0 if none was. */
export interface ErrorEvent extends CallEvent {
  /** The error that the call throws. Secrets and sensitive values are masked. */
  readonly error: CallError;
}

/**
 * Functions that are called during a call, for logs, metrics and traces. No event contains a secret, a signature, a sensitive value of the
 * input or a part of a response's body. What they throw is ignored, and they are not waited for. Options of a client and of one call; those of the call
 * replace those of the client. Default: none.
 *
 * @example
 * createTencentFaceid({ credentials, onRetry: ({ operation, reason, delay }) => console.warn(operation, reason, delay) });
 */
export interface Hooks {
  /**
   * Called before each attempt is sent, for example to count requests. Default: none.
   *
   * @example ({ operation }) => requests.add(1, { operation })
   */
  readonly onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  /**
   * Called when a response was received, before it is decoded, for example to measure durations. Default: none.
   *
   * @example ({ operation, duration }) => durations.record(duration, { operation })
   */
  readonly onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  /**
   * Called before the wait for each retry, with the error of the attempt that failed. Default: none.
   *
   * @example ({ operation, reason, delay }) => console.warn(operation, reason, delay)
   */
  readonly onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined;
  /**
   * Called when a request has to wait for the limiter or for `maxConcurrency`, for example to notice that the quota is used up. Default: none.
   *
   * @example ({ reason, queued }) => waiting.record(queued, { reason })
   */
  readonly onWait?: ((event: WaitEvent) => void | Promise<void>) | undefined;
  /**
   * Called once when a call throws, also if nothing was sent, for example to count errors by kind. Default: none.
   *
   * @example ({ operation, error }) => errors.add(1, { operation, name: error.name })
   */
  readonly onError?: ((event: ErrorEvent) => void | Promise<void>) | undefined;
}

/** The hooks of a client: its options, and those that write its log. */
export interface ClientHooks {
  readonly options: Hooks;
  readonly log: Hooks | undefined;
}

/** Calls the hooks of an event: that of the call, otherwise that of the client, and that of the log. */
export function callHooks<Name extends keyof Hooks>(
  client: ClientHooks,
  call: Hooks | undefined,
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  const own = call?.[name] ?? client.options[name];
  const log = client.log?.[name];
  if (!own && !log) return;
  let created: Parameters<NonNullable<Hooks[Name]>>[0];
  try {
    created = event();
  } catch {
    return;
  }
  callHook(log as never, created);
  callHook(own as never, created);
}

/** Calls a hook. A hook that throws or rejects must not change the result of a call. */
function callHook<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (!hook) return;
  try {
    Promise.resolve(hook(event)).catch(() => {});
  } catch {
    // Documented: ignored.
  }
}
