import { errorInfo, type CodeOf, type Operation } from '../operation/operation.ts';
import { VendorError } from './vendor-error.ts';

/** Whether a vendor refused a call. */
export function isVendorError(error: unknown): error is VendorError;
/**
 * Whether a vendor refused a call of this operation with one of its documented codes: `error.code` narrows to them.
 * False for a code that is not documented: `isVendorError(error)` is true of that.
 */
export function isVendorError<O extends Operation>(error: unknown, operation: O): error is VendorError<CodeOf<O>>;
export function isVendorError(error: unknown, operation?: Operation): boolean {
  if (!(error instanceof VendorError)) return false;
  if (!operation) return true;
  return (
    error.operation === operation.id &&
    errorInfo(operation, error.code, error.status, error.vendorMessage) !== undefined
  );
}
