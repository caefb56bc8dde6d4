import { classifyError } from '../operation/classify-error.ts';
import type { CodeOf, Operation } from '../operation/operation.ts';
import { isPolyfaceError } from './polyface-error.ts';
import type { VendorError } from './vendor-error.ts';

/** Whether an error is a {@link VendorError} of any operation, also if another copy or version of this package created it. */
export function isVendorError(error: unknown): error is VendorError;
/**
 * Whether an error is a {@link VendorError} of this operation with one of its documented codes: narrows `error.code` to them. Returns false
 * for an undocumented code; `isVendorError(error)` returns true for it.
 */
export function isVendorError<O extends Operation>(error: unknown, operation: O): error is VendorError<CodeOf<O>>;
export function isVendorError(error: unknown, operation?: Operation): boolean {
  if (!isPolyfaceError(error) || error.name !== 'VendorError') return false;
  if (!operation) return true;
  const { code, status, vendorMessage } = error as VendorError;
  return (
    error.service === operation.service.id &&
    error.operation === operation.id &&
    classifyError(operation, code, status, vendorMessage) !== undefined
  );
}
