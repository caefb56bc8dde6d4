import type { ErrorResponse } from '@polyface/runtime/server';
import type { DocumentedOperation, DocumentedService, ObservedError } from './documented.ts';

/** An error as the vendor shows it, by a documented code. Throws a `TypeError` that names the documented ones for another. */
export function documentedError(
  service: DocumentedService,
  { operation, errors }: DocumentedOperation,
  code: string,
  message: string | undefined,
): ErrorResponse {
  const known =
    (Object.hasOwn(errors, code) && errors[code]) ||
    (Object.hasOwn(service.errors, code) && service.errors[code]) ||
    undefined;
  const usual: ObservedError | undefined = known?.[0];
  if (!known || !usual) {
    const codes = [...Object.keys(errors), ...Object.keys(service.errors)].join(', ');
    throw new TypeError(`${operation.id} has no documented error ${code}. Documented are: ${codes}.`);
  }
  const observed = known.find((one) => one.message === message) ?? usual;
  return { code, status: observed.status, message: message ?? observed.message };
}
