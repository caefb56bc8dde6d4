import {
  withHeader,
  type Refusal,
  type ServerProtocol,
  type Verdict,
  type WireRequest,
  type WireResponse,
} from '@polyface/runtime/server';
import { trigger } from '../state/trigger.ts';
import { createCallLog, type CallLog } from './call-log.ts';
import type { DocumentedOperation } from './documented.ts';
import type { Engine, EngineOptions, HandleOptions, HandleResult } from './engine-types.ts';
import { explain, explainHeader, formatExplanation } from './explanation.ts';
import { maskError, maskVerdict } from './mask-secrets.ts';
import { createNonces } from './nonces.ts';
import { createOverrides, type ActiveOverride, type Overrides, type ResponseStep } from './override.ts';
import { parse } from './parse.ts';
import { createQuota, type Quota } from './quota.ts';
import type { RecordedCall } from './recorded-call.ts';
import { createResponder, type Reply, type Responder } from './responder.ts';
import { createRouter, type Router } from './router.ts';
import { validateInput } from './validate-input.ts';
import { createVerifier, signatureRefusal, type VerifyRequest } from './verifier.ts';

/** Creates the engine of one service from its documented responses. */
export function createEngine(options: EngineOptions): Engine {
  const { documented, environment, rateLimits, state } = options;
  const now = () => environment.now();
  const nonces = createNonces(now);
  const quota = createQuota(now);
  const parts: Parts = {
    protocol: documented.protocol,
    router: createRouter(documented.protocol, options.operations),
    verify: createVerifier(options, nonces),
    quota: rateLimits === 'enforce' ? quota : undefined,
    overrides: createOverrides(),
    responder: createResponder(options),
    log: createCallLog(),
    now,
  };
  const { router, overrides, responder, log } = parts;
  return {
    handle: (request, handleOptions) => handle(parts, request, handleOptions),
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

/** The parts of an engine. */
interface Parts {
  readonly protocol: ServerProtocol;
  readonly router: Router;
  readonly verify: VerifyRequest;
  /** `undefined` if rate limits are ignored. */
  readonly quota: Quota | undefined;
  readonly overrides: Overrides;
  readonly responder: Responder;
  readonly log: CallLog;
  readonly now: () => number;
}

/** A request after the first two steps. */
interface Exchange {
  readonly request: WireRequest;
  /** The operation the request is for; `undefined` if there is none. */
  readonly target: DocumentedOperation | undefined;
  /** The result of the signature check; `undefined` if it was not done. */
  readonly verdict: Verdict | undefined;
}

/** Handles a request: route → verify → parse → validate → respond → record. */
async function handle(
  parts: Parts,
  request: WireRequest,
  { override, received }: HandleOptions = {},
): Promise<HandleResult> {
  const target = parts.router.find(request);
  const verdict = target && (await parts.verify(request, received));
  const exchange: Exchange = { request, target, verdict };
  const reply = respond(parts, exchange, override);
  const call = record(parts, exchange, reply);
  await pause(reply.step);
  return { call, response: reply.response && withExplanation(parts, reply.response, call) };
}

/** Returns the refusal of the first step that fails, or the response of the operation. */
function respond(parts: Parts, exchange: Exchange, override: ActiveOverride | undefined): Reply {
  const { protocol, router, quota, overrides, responder } = parts;
  const { request, target, verdict } = exchange;
  const refuse = (refusal: Refusal, input?: unknown): Reply => ({
    ...responder.refuse(request, target, refusal),
    input,
  });

  if (!target) return refuse(protocol.routeRefusal(request, router.routes));
  if (verdict?.ok === false) return refuse(signatureRefusal(verdict));
  const { operation } = target;
  if (quota && !quota.take(operation, verdict?.claim.keyId)) return refuse({ reason: 'throttled' });
  const parsed = parse(protocol, operation, request);
  if ('refusal' in parsed) return refuse(parsed.refusal);
  const validated = validateInput(operation, parsed.input);
  if ('refusal' in validated) return refuse(validated.refusal, parsed.input);
  const step = override ? override.next() : overrides.next(operation.id);
  return responder.respond(request, target, validated.input, step ?? { does: 'default' });
}

/** Adds the call to the log, with secrets masked. */
function record({ log, now }: Parts, exchange: Exchange, { input, error, response }: Reply): RecordedCall {
  const { request, target, verdict } = exchange;
  const call = {
    operation: target?.operation.id,
    input,
    at: now(),
    verdict: verdict && maskVerdict(verdict),
    status: response?.status ?? 0,
    error: error && maskError(error, verdict),
  };
  log.add(call, request.body.length);
  return call;
}

/** Waits for the delay of a step; forever if it hangs. */
async function pause(step: ResponseStep | undefined): Promise<void> {
  if (step?.delay) await new Promise((resolve) => setTimeout(resolve, step.delay));
  if (step?.does === 'hang') await new Promise(() => {});
}

/** Adds the header that explains why the signature was refused. */
function withExplanation({ now }: Parts, response: WireResponse, { verdict }: RecordedCall): WireResponse {
  const explanation = explain(verdict, now());
  return explanation ? withHeader(response, explainHeader, formatExplanation(explanation)) : response;
}
