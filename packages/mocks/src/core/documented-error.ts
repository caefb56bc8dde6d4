import { findSimilarName } from '@polyface/runtime/server';
import type { ErrorResponse } from '@polyface/runtime/server';
import type { DocumentedOperation, DocumentedService, ObservedErrors } from './documented.ts';

/**
 * Returns a documented error as the vendor sends it. `message` selects one of the observed messages, or replaces it.
 * Throws a `TypeError` with a similar code, else with all documented codes, if the code is not one of them.
 */
export function documentedError(
  service: DocumentedService,
  { operation, errors }: DocumentedOperation,
  code: string,
  message: string | undefined,
): ErrorResponse {
  const observed = observedOf(errors, code) ?? observedOf(service.errors, code);
  const [first] = observed ?? [];
  if (!observed || !first) {
    const codes = [...new Set([...Object.keys(errors), ...Object.keys(service.errors)])];
    const similar = findSimilarName(String(code), codes);
    const fix = similar ? `Did you mean ${similar}?` : `Use one of ${codes.join(', ')}.`;
    throw new TypeError(`${operation.id} has no documented error code ${JSON.stringify(code)}. ${fix}`);
  }
  const { status, message: observedMessage } = observed.find((one) => one.message === message) ?? first;
  return { code, status, message: message ?? observedMessage };
}

function observedOf(errors: ObservedErrors, code: string): ObservedErrors[string] | undefined {
  return Object.hasOwn(errors, code) ? errors[code] : undefined;
}
