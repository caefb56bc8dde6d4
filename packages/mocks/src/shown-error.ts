import type { ShownError } from '@polyface/runtime/server';
import type { DocumentedOperation, DocumentedService, Sighting } from './documented.ts';

/** An error as the vendor shows it, by a documented code. Throws a `TypeError` that names the documented ones for another. */
export function shownError(
  service: DocumentedService,
  { operation, errors }: DocumentedOperation,
  code: string,
  message: string | undefined,
): ShownError {
  const known =
    (Object.hasOwn(errors, code) && errors[code]) ||
    (Object.hasOwn(service.errors, code) && service.errors[code]) ||
    undefined;
  const usual: Sighting | undefined = known?.[0];
  if (!known || !usual) {
    const codes = [...Object.keys(errors), ...Object.keys(service.errors)].join(', ');
    throw new TypeError(`${operation.id} has no documented error ${code}. Documented are: ${codes}.`);
  }
  const sighting = known.find((one) => one.message === message) ?? usual;
  return { code, status: sighting.status, message: message ?? sighting.message };
}
