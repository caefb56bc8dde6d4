import type { Operation } from '@polyface/runtime';
import {
  normalize,
  UnreadableError,
  validate,
  type Refusal,
  type ServerProtocol,
  type WireRequest,
} from '@polyface/runtime/server';

/** The Input of a request, or why it was refused. A request that does not validate has both. */
export interface ParsedRequest {
  readonly input?: unknown;
  readonly refusal?: Refusal;
}

/** Parses and validates the Input of a request. Never throws. */
export function parse(protocol: ServerProtocol, operation: Operation, request: WireRequest): ParsedRequest {
  try {
    const input = protocol.parse(operation, request);
    const issues = validate(input, operation.input);
    if (issues.length > 0) return { input, refusal: { reason: 'invalid-input', issues } };
    return { input: normalize(input, operation.input) };
  } catch (error) {
    if (error instanceof UnreadableError) return { refusal: { reason: 'unreadable', detail: error.message } };
    return { refusal: { reason: 'internal' } };
  }
}
