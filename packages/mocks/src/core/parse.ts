import type { Operation } from '@polyface/runtime';
import {
  UnreadableError,
  type Refusal,
  type RequestChecks,
  type ServerProtocol,
  type WireRequest,
} from '@polyface/runtime/server';

/** The Input of a request, not validated; or why the request cannot be parsed. */
export type ParseResult = { readonly input: unknown } | { readonly refusal: Refusal };

/** Parses the Input of a request, and checks its constants and options. Never throws. */
export function parse(
  protocol: ServerProtocol,
  operation: Operation,
  request: WireRequest,
  isVerified: boolean,
): ParseResult {
  const checks: RequestChecks = { isVerified, issues: [] };
  try {
    const input = protocol.parse(operation, request, checks);
    return checks.issues.length > 0 ? { refusal: { reason: 'invalid-input', issues: checks.issues } } : { input };
  } catch (error) {
    if (error instanceof UnreadableError) return { refusal: { reason: 'unreadable', detail: error.message } };
    return { refusal: { reason: 'internal' } };
  }
}
