import { toJsonTexts } from '@polyface/runtime/server';
import type { ErrorResponse, Refusal, ResponseContext, WireRequest, WireResponse } from '@polyface/runtime/server';
import { documentedError } from './documented-error.ts';
import type { DocumentedOperation } from './documented.ts';
import type { EngineOptions } from './engine-types.ts';
import type { ResponseStep } from './override.ts';

/** The reply to a request: a response, or none if the connection hangs or is dropped. */
export interface Reply {
  readonly input?: unknown;
  readonly error?: ErrorResponse;
  readonly response?: WireResponse;
  readonly step?: ResponseStep;
}

/** Builds responses in the vendor's format. */
export interface Responder {
  /** Refuses a request with the vendor's error for the refusal. */
  refuse(
    request: WireRequest,
    target: DocumentedOperation | undefined,
    refusal: Refusal,
  ): Reply & { readonly error: ErrorResponse; readonly response: WireResponse };
  /** Builds the response of a step to a valid input. */
  respond(request: WireRequest, target: DocumentedOperation, input: unknown, step: ResponseStep): Reply;
}

function withDelay<Step extends ResponseStep>(step: Step, delay: number | undefined): Step {
  return delay === undefined ? step : { ...step, delay };
}

/** Creates the responder of one service. */
export function createResponder({ documented, environment, state }: EngineOptions): Responder {
  const { protocol } = documented;
  const contextOf = (request: WireRequest): ResponseContext => ({
    request,
    requestId: environment.uuid(),
    now: environment.now(),
  });

  /** The default response: from the state, or the documented success if the state does not handle the operation. */
  function defaultStep(
    target: DocumentedOperation,
    input: unknown,
  ): Exclude<ResponseStep, { readonly does: 'default' }> {
    const { id } = target.operation;
    if (!state || !Object.hasOwn(state.handlers, id)) return { does: 'succeed', data: target.success };
    const result = state.handlers[id]!(input, { now: environment.now(), uuid: () => environment.uuid() });
    if ('data' in result) return { does: 'succeed', data: result.data };
    return { does: 'fail', error: documentedError(documented, target, result.code, result.message) };
  }

  return {
    refuse(request, target, refusal) {
      const error = protocol.errorFor(refusal, target?.operation);
      return { error, response: protocol.respondWithError(error, target?.operation, contextOf(request)) };
    },
    respond(request, target, input, planned) {
      const step = planned.does === 'default' ? withDelay(defaultStep(target, input), planned.delay) : planned;
      const { operation, members } = target;
      if (step.does === 'succeed') {
        // The documented success never changes. An override or the state may return the same object with other members.
        const constant = planned.does === 'default' && step.data === target.success ? target : undefined;
        const context = { request, requestId: environment.uuid(), now: environment.now(), members, constant };
        const data = toJsonTexts(step.data, operation.output);
        return { input, step, response: protocol.respond(operation, data, context) };
      }
      if (step.does === 'fail') {
        const response = protocol.respondWithError(step.error, operation, contextOf(request));
        return { input, step, error: step.error, response };
      }
      return { input, step };
    },
  };
}
