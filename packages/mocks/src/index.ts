export { fromRequest, toResponse } from './adapters/fetch.ts';
export type { MswHandler } from './adapters/msw-types.ts';
export type { Override, OverrideMethods } from './adapters/override-handler.ts';
export { preflightResponse, withCorsHeaders } from './core/cors.ts';
export { firstDifference } from '@polyface/runtime/server';
export type { Difference } from '@polyface/runtime/server';
export { formatDifference } from './core/difference.ts';
export type { DocumentedOperation, DocumentedService, ObservedError, ObservedErrors } from './core/documented.ts';
export type { HandleOptions, HandleResult } from './core/engine-types.ts';
export { escapeControls, explain, explainHeader, formatExplanation, formatReason } from './core/explanation.ts';
export type { Explanation } from './core/explanation.ts';
export { rememberLatest } from './core/hosts.ts';
export type { RecordedCall } from './core/recorded-call.ts';
export { Queue } from './core/queue.ts';
export { isSecretName, maskAll } from './core/secret-values.ts';
export { cutTexts, sizeOf } from './core/size.ts';
export { createMock } from './mock/mock.ts';
export type { Mock, MockOf } from './mock/mock.ts';
export type { MockOptions } from './mock/mock-options.ts';
export type { MockedOperation, PartialOutput } from './mock/mocked-operation.ts';
export { StateError } from './state/state-error.ts';
export type {
  OperationContext,
  OperationHandlers,
  OperationResult,
  State,
  StateEvent,
  StoreContents,
} from './state/state.ts';
export type { SeededStore, Store } from './state/store.ts';
