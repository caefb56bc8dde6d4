import { classifyError } from '../operation/classify-error.ts';
import type { CodeOf, Operation } from '../operation/operation.ts';
import { VendorError } from './vendor-error.ts';

/** Whether an error is a {@link VendorError} of any operation. */
export function isVendorError(error: unknown): error is VendorError;
/**
 * Whether an error is a {@link VendorError} of this operation with one of its documented codes: narrows `error.code` to them. Returns false
 * for an undocumented code; `isVendorError(error)` returns true for it.
 */
export function isVendorError<O extends Operation>(error: unknown, operation: O): error is VendorError<CodeOf<O>>;
export function isVendorError(error: unknown, operation?: Operation): boolean {
  if (!(error instanceof VendorError)) return false;
  if (!operation) return true;
  return (
    error.service === operation.service.id &&
    error.operation === operation.id &&
    classifyError(operation, error.code, error.status, error.vendorMessage) !== undefined
  );
}
