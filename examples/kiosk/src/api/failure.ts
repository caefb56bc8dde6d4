import { InvalidInputError, PolyfaceError, TransportError, VendorError } from 'polyface';
import { BadRequestError } from './body.ts';
import type { FailureTexts } from './failure-texts.ts';
import type { Failure } from './messages.ts';

/** What is told of an error that a call threw. Errors that are nobody's answer are told as `internal`, without any detail. */
export function failureOf(error: unknown, texts: FailureTexts): Failure {
  if (error instanceof BadRequestError) return { kind: 'invalid-input', fields: error.fields };
  if (!(error instanceof PolyfaceError)) return { kind: 'internal' };
  const { service, operation } = error;
  if (error instanceof InvalidInputError) {
    const fields = error.issues.map(({ path }) => path.split('/').at(-1) ?? '');
    return { kind: 'invalid-input', service, operation, fields };
  }
  if (error instanceof TransportError) {
    return { kind: error.reason === 'timeout' ? 'timeout' : 'network', service, operation };
  }
  if (error instanceof VendorError) {
    const { kind, code, status, requestId } = error;
    return {
      kind,
      service,
      operation,
      code,
      status,
      ...(requestId !== undefined && { requestId }),
      ...texts.of(error),
    };
  }
  return { kind: 'unexpected', service, operation };
}

/** The HTTP status that goes with a failure. */
export function statusOf({ kind }: Failure): number {
  switch (kind) {
    case 'invalid-input':
    case 'invalid-request':
      return 400;
    case 'not-found':
      return 404;
    case 'throttled':
      return 429;
    case 'timeout':
      return 504;
    default:
      return 502;
  }
}
