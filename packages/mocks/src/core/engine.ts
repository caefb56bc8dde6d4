import { withHeader, type WireRequest } from '@polyface/runtime/server';
import { trigger } from '../state/trigger.ts';
import { createCallLog } from './call-log.ts';
import type { DocumentedOperation } from './documented.ts';
import type { Engine, EngineOptions, HandleOptions, HandleResult } from './engine-types.ts';
import { explain, explainHeader, formatExplanation } from './explanation.ts';
import { maskError, maskVerdict } from './mask-secrets.ts';
import { createNonces } from './nonces.ts';
import { createOverrides } from './override.ts';
import { parse } from './parse.ts';
import { createQuota } from './quota.ts';
import { createResponder, type Reply } from './responder.ts';
import { createRouter } from './router.ts';
import { createVerifier, signatureRefusal } from './verifier.ts';

/** Creates the engine of one service from its documented responses. */
export function createEngine(options: EngineOptions): Engine {
  const { documented, environment, limits, state } = options;
  const { protocol } = documented;
  const now = () => environment.now();
  const router = createRouter(protocol, options.operations);
  const nonces = createNonces(now);
  const quota = createQuota(now);
  const overrides = createOverrides();
  const log = createCallLog();
  const verify = createVerifier(options, nonces);
  const responder = createResponder(options);

  /** Route → verify → parse → validate → respond. */
  async function handle(request: WireRequest, { override, received }: HandleOptions = {}): Promise<HandleResult> {
    const found = router.find(request);
    const verdict = found && (await verify(request, received));
    const reply = (): Reply => {
      if (!found) return responder.refuse(request, undefined, protocol.routeRefusal(request, router.routes));
      if (verdict?.ok === false) return responder.refuse(request, found, signatureRefusal(verdict));
      if (limits === 'keep' && !quota.take(found.operation, verdict?.claim?.keyId)) {
        return responder.refuse(request, found, { reason: 'throttled' });
      }
      const { input, refusal } = parse(protocol, found.operation, request);
      if (refusal) return { ...responder.refuse(request, found, refusal), input };
      const step = override ? override.next() : overrides.next(found.operation.id);
      return responder.respond(request, found, input, step ?? { does: 'default' });
    };
    return record(request, reply(), found, verdict);
  }

  async function record(
    request: WireRequest,
    { input, error, response, step }: Reply,
    found: DocumentedOperation | undefined,
    verdict: Awaited<ReturnType<typeof verify>>,
  ): Promise<HandleResult> {
    const masked = verdict && maskVerdict(verdict);
    const call = {
      operation: found?.operation.id,
      input,
      at: now(),
      verdict: masked,
      status: response?.status ?? 0,
      error: error && maskError(error, verdict),
    };
    log.add(call, request.body.length);
    if (step?.delay) await new Promise((resolve) => setTimeout(resolve, step.delay));
    if (step?.does === 'hang') await new Promise(() => {});
    const explanation = explain(masked, now());
    if (!explanation || !response) return { call, response };
    return { call, response: withHeader(response, explainHeader, formatExplanation(explanation)) };
  }

  return {
    handle,
    refuse: (request, refusal) => responder.refuse(request, router.find(request), refusal).response,
    find: (request) => router.find(request)?.operation.id,
    use: (override) => overrides.add(override),
    calls: log.calls,
    trigger: (event, input) => trigger(state, documented.service.id, event, input, environment),
    reset() {
      overrides.clear();
      state?.reset();
      log.clear();
      nonces.clear();
      quota.clear();
    },
  };
}
