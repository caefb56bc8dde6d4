import type { ErrorResponse, Refusal, ResponseContext, WireRequest, WireResponse } from '@polyface/runtime/server';
import { documentedError } from './documented-error.ts';
import type { DocumentedOperation } from './documented.ts';
import type { EngineOptions } from './engine-types.ts';
import type { ResponseStep } from './override.ts';

/** The reply to a request: a response, or none when the connection hangs or is dropped. */
export interface Reply {
  readonly input?: unknown;
  readonly error?: ErrorResponse;
  readonly response?: WireResponse;
  readonly step?: ResponseStep;
}

/** Builds responses in the vendor's shape. */
export interface Responder {
  /** Refuses a request with the vendor's error for it. */
  refuse(
    request: WireRequest,
    found: DocumentedOperation | undefined,
    refusal: Refusal,
  ): Reply & { readonly error: ErrorResponse; readonly response: WireResponse };
  /** Carries out a step for a valid input. */
  respond(request: WireRequest, found: DocumentedOperation, input: unknown, step: ResponseStep): Reply;
}

/** Creates the responder of one service. */
export function createResponder({ documented, environment, state }: EngineOptions): Responder {
  const { protocol } = documented;
  const contextOf = (request: WireRequest): ResponseContext => ({
    request,
    requestId: environment.uuid(),
    now: environment.now(),
  });

  /** The default response: the state's, or the documented success where the state does not know the operation. */
  function defaultStep(
    found: DocumentedOperation,
    input: unknown,
  ): Exclude<ResponseStep, { readonly does: 'default' }> {
    const behaviours = state?.behaviours ?? {};
    const { id } = found.operation;
    if (!Object.hasOwn(behaviours, id)) return { does: 'succeed', data: found.success };
    const effect = behaviours[id]!(input, { now: environment.now(), uuid: () => environment.uuid() });
    if ('data' in effect) return { does: 'succeed', data: effect.data };
    return { does: 'fail', error: documentedError(documented, found, effect.code, effect.message) };
  }

  return {
    refuse(request, found, refusal) {
      const error = protocol.errorFor(refusal, found?.operation);
      return { error, response: protocol.respondWithError(error, found?.operation, contextOf(request)) };
    },
    respond(request, found, input, planned) {
      const step = planned.does === 'default' ? { ...planned, ...defaultStep(found, input) } : planned;
      const { operation } = found;
      if (step.does === 'succeed') {
        return { input, step, response: protocol.respond(operation, step.data, contextOf(request)) };
      }
      if (step.does === 'fail') {
        const response = protocol.respondWithError(step.error, operation, contextOf(request));
        return { input, step, error: step.error, response };
      }
      return { input, step };
    },
  };
}
