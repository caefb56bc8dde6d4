import type { Operation } from '@polyface/runtime';
import {
  InvalidRequestError,
  UnreadableError,
  type Refusal,
  type ServerProtocol,
  type WireRequest,
} from '@polyface/runtime/server';

/** The Input of a request, not validated; or why the request cannot be parsed. */
export type ParseResult = { readonly input: unknown } | { readonly refusal: Refusal };

/** Parses the Input of a request. Never throws. */
export function parse(
  protocol: ServerProtocol,
  operation: Operation,
  request: WireRequest,
  isVerified: boolean,
): ParseResult {
  try {
    return { input: protocol.parse(operation, request, isVerified) };
  } catch (error) {
    if (error instanceof InvalidRequestError) return { refusal: { reason: 'invalid-input', issues: error.issues } };
    if (error instanceof UnreadableError) return { refusal: { reason: 'unreadable', detail: error.message } };
    return { refusal: { reason: 'internal' } };
  }
}
