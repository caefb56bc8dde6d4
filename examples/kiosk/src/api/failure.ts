import { InvalidInputError, PolyfaceError, TransportError, VendorError } from 'polyface';
import { BadRequestError } from './body.ts';
import type { FailureTexts } from './failure-texts.ts';
import type { Failure } from './types.ts';

/** Converts an error to a failure that the page can show. An error of an unknown class becomes `internal`, without details. */
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
      ...texts.find(error),
    };
  }
  return { kind: 'unexpected', service, operation };
}

/** Returns the HTTP status of the response that carries a failure. */
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
