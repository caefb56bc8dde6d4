import {
  exceededLimit,
  startOf,
  withHeader,
  type ExceededLimit,
  type Refusal,
  type ServerProtocol,
  type Verdict,
  type WireRequest,
  type WireResponse,
} from '@polyface/runtime/server';
import { trigger } from '../state/trigger.ts';
import { createCallLog, type CallLog } from './call-log.ts';
import type { DocumentedOperation } from './documented.ts';
import type { Engine, EngineOptions, Exchange, HandleOptions, HandleResult } from './engine-types.ts';
import { explain, explainHeader, formatExplanation } from './explanation.ts';
import { maskError, maskVerdict } from './mask-secrets.ts';
import { createNonces } from './nonces.ts';
import { createOverrides, type Overrides, type ResponseStep } from './override.ts';
import { parse } from './parse.ts';
import { createQuota, type Quota } from './quota.ts';
import type { RecordedCall } from './recorded-call.ts';
import { maskAll, secretValues } from './secret-values.ts';
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
    secrets: (options.credentials ?? []).map(({ secret }) => secret).filter((secret) => secret.length >= 8),
    encryption: options.encryption,
    now,
  };
  const { router, overrides, responder, log } = parts;
  let resets = 0;
  return {
    handleNow: (request, handleOptions) => handle(parts, request, handleOptions),
    receive: async (request, handleOptions) => receive(parts, request, handleOptions),
    respond: async (exchange, step) => respond(parts, exchange, step),
    refuse: (request, refusal) => responder.refuse(request, router.find(request), refusal).response,
    find: (request) => router.find(request)?.operation.id,
    keyIdOf: (request) => keyIdOf(documented.protocol, request),
    use: (override) => overrides.add(override),
    get calls() {
      return log.calls;
    },
    trigger: (event, input) => trigger(state, documented.service.id, event, input, environment),
    reset() {
      overrides.clear();
      state?.reset();
      log.clear();
      nonces.clear();
      quota.clear();
      resets++;
    },
    get resets() {
      return resets;
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
  /** The secrets of the accepted credentials. A client may send one by mistake. */
  readonly secrets: readonly string[];
  readonly encryption: EngineOptions['encryption'];
  readonly now: () => number;
}

/** Handles a request: receive → respond. Synchronous unless one of them has to wait. */
function handle(parts: Parts, request: WireRequest, options?: HandleOptions): HandleResult | Promise<HandleResult> {
  const received = receive(parts, request, options);
  return received instanceof Promise
    ? received.then((exchange) => respond(parts, exchange, undefined, options?.onCall))
    : respond(parts, received, undefined, options?.onCall);
}

/** Receives a request: route → verify → parse → validate → decrypt. */
function receive(parts: Parts, request: WireRequest, options?: HandleOptions): Exchange | Promise<Exchange> {
  const limit = exceededLimit(request);
  if (limit) return refuseAtLimit(parts, request, limit);
  const target = parts.router.find(request);
  const verdict = target && parts.verify(request, options?.received);
  return verdict instanceof Promise
    ? verdict.then((late) => receiveVerified(parts, request, target, late))
    : receiveVerified(parts, request, target, verdict);
}

function receiveVerified(
  parts: Parts,
  request: WireRequest,
  target: DocumentedOperation | undefined,
  verdict: Verdict | undefined,
): Exchange | Promise<Exchange> {
  const { input, refusal } = check(parts, request, target, verdict);
  if (!parts.encryption || refusal) return { request, target, verdict, input, refusal };
  return decrypt(parts, input).then((decrypted) => ({ request, target, verdict, ...decrypted }));
}

/** Decrypts the fields of a valid Input that are encrypted. */
async function decrypt({ protocol, encryption }: Parts, input: unknown) {
  const decrypted = await protocol.decrypt!(input, encryption!);
  return 'error' in decrypted ? { input, failure: decrypted.error } : decrypted;
}

/** Refuses a request that exceeds a limit, before it is parsed. */
function refuseAtLimit({ router }: Parts, request: WireRequest, limit: ExceededLimit): Exchange {
  const start = startOf(request);
  const refusal: Refusal =
    'bytes' in limit ? { reason: 'too-large', limit: limit.bytes } : { reason: 'unreadable', detail: limit.detail };
  return { request: start, target: router.find(start), verdict: undefined, refusal };
}

/** Returns the Input of an accepted request, or the refusal of the first step that fails. */
function check(
  { protocol, router, quota }: Parts,
  request: WireRequest,
  target: DocumentedOperation | undefined,
  verdict: Verdict | undefined,
): { readonly input?: unknown; readonly refusal?: Refusal } {
  if (!target) return { refusal: protocol.routeRefusal(request, router.routes) };
  if (verdict?.ok === false) return { refusal: signatureRefusal(verdict) };
  const { operation } = target;
  if (quota && !quota.take(operation, verdict?.claim.keyId)) return { refusal: { reason: 'throttled' } };
  const parsed = parse(protocol, operation, request, verdict !== undefined);
  if ('refusal' in parsed) return parsed;
  const validated = validateInput(operation, parsed.input);
  return 'refusal' in validated ? { ...validated, input: parsed.input } : validated;
}

/** Responds to a received request and records the call. */
function respond(
  parts: Parts,
  exchange: Exchange,
  step?: ResponseStep,
  onCall?: HandleOptions['onCall'],
): HandleResult | Promise<HandleResult> {
  const reply = replyTo(parts, exchange, step);
  const call = record(parts, exchange, reply);
  onCall?.(call);
  const paused = pause(reply.step);
  return paused ? paused.then(() => result(call, reply.response)) : result(call, reply.response);
}

function result(call: RecordedCall, response: WireResponse | undefined): HandleResult {
  const explanation = explain(call.verdict, call.at);
  if (!explanation) return { call, response };
  const header = formatExplanation(explanation);
  return { call, response: response && withHeader(response, explainHeader, header), explanation };
}

function replyTo({ overrides, responder }: Parts, exchange: Exchange, step: ResponseStep | undefined): Reply {
  const { request, target, input, refusal, failure } = exchange;
  if (refusal || !target) {
    return { ...responder.refuse(request, target, refusal ?? { reason: 'unknown-operation' }), input };
  }
  if (failure) return responder.respond(request, target, input, { does: 'fail', error: failure });
  return responder.respond(request, target, input, step ?? overrides.next(target.operation.id) ?? { does: 'default' });
}

/** Adds the call to the log, with secrets masked. */
function record({ log, now, secrets }: Parts, exchange: Exchange, { input, error, response }: Reply): RecordedCall {
  const { request, target, verdict } = exchange;
  const call: RecordedCall = {
    operation: target?.operation.id,
    input,
    at: now(),
    verdict: verdict && maskVerdict(verdict),
    status: response?.status ?? 0,
    error: error && maskError(error, verdict),
  };
  const own = secretValues(request, input);
  const sent = verdict?.ok === false ? [...own, ...secrets] : own;
  return log.add(sent.length > 0 ? maskAll(call, sent) : call, request.body.length + request.query.length);
}

/** Waits for the delay of a step; forever if it hangs. */
function pause(step: ResponseStep | undefined): undefined | Promise<unknown> {
  if (step?.does === 'hang') return new Promise(() => {});
  return step?.delay ? new Promise((resolve) => setTimeout(resolve, step.delay)) : undefined;
}

function keyIdOf({ signers }: ServerProtocol, request: WireRequest): string | undefined {
  for (const signer of signers) {
    const detached = signer.detach(request);
    if (detached.state === 'present') return detached.claim.keyId;
    if (detached.state === 'malformed') return detached.keyId;
  }
  return undefined;
}
