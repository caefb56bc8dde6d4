import { CredentialsError } from '../../errors/credentials-error.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { isPolyfaceError, type PolyfaceError } from '../../errors/polyface-error.ts';
import { RequestError } from '../../errors/request-error.ts';
import { TransportError } from '../../errors/transport-error.ts';
import { callInfoOf, type Attempt, type Stage } from '../attempt.ts';
import { AttemptEnded } from '../time/cancellation.ts';
import { InvalidCredentials } from '../credentials/credentials-cache.ts';
import { formatFailure, isNetworkFailure } from './failure.ts';
import { isQueueFull } from '../limits/limiter-queue.ts';
import { isResponseTooLarge } from '../../transport/response-too-large.ts';
import { redactError } from '../redaction/redact-error.ts';
import { createRedactor, redactNetworkText } from '../redaction/redactor.ts';
import { responseInfoOf } from '../response/response-info.ts';
import { unexpectedResponse } from '../response/response.ts';
import { findUnreadable } from './unreadable-input.ts';

/** The longest detail of a message, in characters. */
const longestDetail = 500;

/** The error that a call throws for what was thrown in an attempt: it depends on the attempt's stage. */
export function toCallError(attempt: Attempt, thrown: unknown): PolyfaceError {
  const error = readable(thrown);
  if (error instanceof AttemptEnded) return endedError(attempt, error);
  switch (attempt.stage) {
    case 'options':
      return isPolyfaceError(error) ? error : requestError(attempt, error);
    case 'credentials':
      return credentialsError(attempt, error);
    case 'limit':
      return limiterError(attempt, error);
    case 'request':
      return requestError(attempt, error);
    case 'exchange':
      return exchangeError(attempt, error);
    case 'response':
    case 'retry':
      return isPolyfaceError(error) ? error : unreadableResponse(attempt, error);
  }
}

/** What was thrown, unless it is an object that cannot even be compared with a class. */
function readable(thrown: unknown): unknown {
  try {
    void (thrown instanceof Error);
    return thrown;
  } catch {
    return new Error('an object that cannot be read was thrown');
  }
}

/** What an attempt was waiting for, if it is not the response. */
const waitingFor: { readonly [stage in Stage]?: string } = {
  options: ' while the provider of an option was running',
  credentials: ' while the credentials provider was running',
  limit: ' while the request waited for its turn',
  retry: ' while the client waited to retry',
};

function endedError(attempt: Attempt, { reason, cause }: AttemptEnded): TransportError {
  const wait = waitingFor[attempt.stage] ?? '';
  const detail = {
    aborted: 'the caller aborted the call',
    timeout: `timed out after ${attempt.timeout} ms`,
    deadline: `the deadline of ${attempt.deadline} ms passed`,
  }[reason];
  const info = { ...callInfoOf(attempt), ...headInfo(attempt), reason, detail: detail + wait };
  return new TransportError(reason === 'aborted' ? { ...info, cause } : info);
}

function credentialsError(attempt: Attempt, error: unknown): CredentialsError {
  const info = callInfoOf(attempt);
  if (error instanceof InvalidCredentials) return new CredentialsError({ ...info, detail: error.message });
  const detail = `the credentials provider failed: ${describe(attempt, error)}`;
  return new CredentialsError({ ...info, detail, cause: error });
}

function limiterError(attempt: Attempt, error: unknown): TransportError {
  const isFull = isQueueFull(error);
  const detail = isFull ? error.message : `the limiter failed: ${describe(attempt, error)}`;
  const info = { ...callInfoOf(attempt), reason: isFull ? 'queue-full' : 'limiter', detail } as const;
  return new TransportError(isFull ? info : { ...info, cause: redactError(error, createRedactor(attempt)) });
}

function requestError(attempt: Attempt, error: unknown): InvalidInputError | RequestError {
  const info = callInfoOf(attempt);
  const issue = findUnreadable(attempt.input);
  if (issue) return new InvalidInputError({ ...info, issues: [issue] });
  const cause = redactError(error, createRedactor(attempt));
  return new RequestError({ ...info, detail: describe(attempt, error), cause });
}

function exchangeError(attempt: Attempt, error: unknown): PolyfaceError {
  const head = attempt.exchange?.head;
  if (isResponseTooLarge(error) && head) {
    const detail = `${error.message} (option maxResponseBytes)`;
    return unexpectedResponse(attempt, { ...head, body: new Uint8Array(0) }, detail, { reason: 'too-large' });
  }
  const redact = createRedactor(attempt);
  const isNetwork = isNetworkFailure(error);
  return new TransportError({
    ...callInfoOf(attempt),
    ...headInfo(attempt),
    reason: isNetwork ? 'network' : 'fetch',
    detail: (isNetwork ? '' : 'the fetch function failed: ') + describe(attempt, error),
    cause: redactError(error, (text) => redactNetworkText(redact, text)),
  });
}

function unreadableResponse(attempt: Attempt, error: unknown): PolyfaceError {
  const head = attempt.exchange?.head ?? { status: 0, headers: [] };
  const response = { ...head, body: new Uint8Array(0) };
  const cause = redactError(error, createRedactor(attempt));
  return unexpectedResponse(attempt, response, 'the response cannot be decoded', { cause });
}

/** The head of the response, if it began. */
function headInfo(attempt: Attempt): Pick<ConstructorParameters<typeof TransportError>[0], 'response'> {
  const head = attempt.exchange?.head;
  if (!head) return {};
  const now = attempt.sender.environment.now();
  return { response: responseInfoOf(head, { redact: createRedactor(attempt), now }) };
}

function describe(attempt: Attempt, error: unknown): string {
  return redactNetworkText(createRedactor(attempt), formatFailure(error)).slice(0, longestDetail);
}
