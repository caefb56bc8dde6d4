import type { Operation } from '@polyface/runtime';
import { normalize, validate, type Refusal } from '@polyface/runtime/server';

/** A valid Input in its normal form; or why the Input is invalid. */
export type ValidationResult = { readonly input: unknown } | { readonly refusal: Refusal };

/** Validates the Input of a request against the operation's schema and normalizes it. Never throws. */
export function validateInput(operation: Operation, input: unknown): ValidationResult {
  try {
    const issues = validate(input, operation.input);
    if (issues.length > 0) return { refusal: { reason: 'invalid-input', issues } };
    return { input: normalize(input, operation.input) };
  } catch {
    return { refusal: { reason: 'internal' } };
  }
}
