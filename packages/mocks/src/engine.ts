import type { Credentials, Environment } from '@polyface/runtime';
import { normalise, UnreadableError, validate, verify, withHeader } from '@polyface/runtime/server';
import type { Answering, Refusal, ShownError, Verdict, WireRequest, WireResponse } from '@polyface/runtime/server';
import { createCallLog } from './call-log.ts';
import type { DocumentedOperation, DocumentedService } from './documented.ts';
import { explain, explainHeader, printExplanation } from './explain.ts';
import { createNonces } from './nonces.ts';
import type { RecordedCall } from './recorded-call.ts';
import { createQuota } from './quota.ts';
import { createRouter } from './router.ts';
import type { Play, Step } from './scenario.ts';
import { shownError } from './shown-error.ts';
import type { State } from './state/state.ts';
import { trigger } from './state/trigger.ts';
import { errorWithoutSecrets, withoutSecrets } from './without-secrets.ts';

/** What an engine is made of. */
export interface EngineParts {
  readonly documented: DocumentedService;
  readonly operations: readonly DocumentedOperation[];
  /** Without them signatures are not checked. */
  readonly credentials: readonly Credentials[] | undefined;
  readonly environment: Environment;
  readonly replays: 'refuse' | 'allow';
  /** Whether calls over the documented limit are throttled. */
  readonly limits: 'keep' | 'ignore';
  /** Without it every operation gives its documented success. */
  readonly state: State | undefined;
}

/** How a request is to be handled, where not as usual. */
export interface Handling {
  /** What a well-formed request gets instead of what is in force. */
  readonly play?: Play;
  /** The request as it was received, where a prefix was taken off its path: its client may have signed that. */
  readonly received?: WireRequest;
}

/** What becomes of a request, and what is remembered of the call. */
export interface Handled {
  /** `undefined`: the connection is to be broken. */
  readonly response: WireResponse | undefined;
  readonly call: RecordedCall;
}

/** The core of a mock: one function from a request to a response. */
export interface Engine {
  /** Answers a request. Never throws; never ends when that is what was asked for. */
  handle(request: WireRequest, how?: Handling): Promise<Handled>;
  /** The answer to a request that cannot even be read. */
  refuse(request: WireRequest, refusal: Refusal): WireResponse;
  /** The operationId a request asks for. */
  find(request: WireRequest): string | undefined;
  /** Puts a scenario in force for its operation, before those that are. */
  use(play: Play): void;
  readonly calls: readonly RecordedCall[];
  /** Lets something happen beside the API. Throws a `StateError` where it cannot. */
  trigger(event: string, told: unknown): void;
  reset(): void;
}

interface Outcome {
  readonly input?: unknown;
  readonly error?: ShownError;
  readonly response?: WireResponse;
  readonly step?: Step;
}

/** An engine over the documented answers of one service. */
export function createEngine(parts: EngineParts): Engine {
  const { documented, environment, credentials, replays, state } = parts;
  const { protocol } = documented;
  const hosts = [new URL(documented.service.endpoint).host, ...documented.hosts.filter((host) => !host.includes('{'))];
  const router = createRouter(protocol, parts.operations);
  const nonces = createNonces(() => environment.now());
  const quota = createQuota(() => environment.now());
  const plays = new Map<string, Play[]>();
  const log = createCallLog();

  const answering = (request: WireRequest): Answering => ({
    request,
    requestId: environment.uuid(),
    now: environment.now(),
  });

  const refused = (request: WireRequest, found: DocumentedOperation | undefined, refusal: Refusal) => {
    const error = protocol.errorFor(refusal, found?.operation);
    return { error, response: protocol.fail(error, found?.operation, answering(request)) };
  };

  async function verdictOn(request: WireRequest, received: WireRequest | undefined): Promise<Verdict | undefined> {
    if (!credentials) return undefined;
    const { signers } = protocol;
    const now = environment.now();
    return verify(request, { signers, credentials, hosts, received, now, ...(replays === 'refuse' && { nonces }) });
  }

  /** The step that is due: of the latest scenario that is not over. */
  function nextStep(id: string): Step | undefined {
    const own = plays.get(id) ?? [];
    for (let play = own.at(-1); play; play = own.at(-1)) {
      const step = play.next();
      if (step) return step;
      own.pop();
    }
    return undefined;
  }

  /** What the state makes of an input; the documented success where it knows nothing of the operation. */
  function usual(found: DocumentedOperation, input: unknown): Exclude<Step, { readonly does: 'usual' }> {
    const behaviours = state?.behaviours ?? {};
    const { id } = found.operation;
    if (!Object.hasOwn(behaviours, id)) return { does: 'succeed', data: found.success };
    const effect = behaviours[id]!(input, { now: environment.now(), uuid: () => environment.uuid() });
    if ('data' in effect) return { does: 'succeed', data: effect.data };
    return { does: 'fail', error: shownError(documented, found, effect.code, effect.message) };
  }

  async function handle(request: WireRequest, { play, received }: Handling = {}): Promise<Handled> {
    const found = router.find(request);
    const verdict = found && (await verdictOn(request, received));
    const { input, error, response, step } = outcome(request, found, verdict, play);
    const shown = verdict && withoutSecrets(verdict);
    const call: RecordedCall = {
      operation: found?.operation.id,
      input,
      at: environment.now(),
      verdict: shown,
      status: response?.status ?? 0,
      error: error && errorWithoutSecrets(error, verdict),
    };
    log.add(call, request.body.length);
    if (step?.delay) await new Promise((resolve) => setTimeout(resolve, step.delay));
    if (step?.does === 'hang') await new Promise(() => {});
    const explanation = explain(shown, environment.now());
    const told = explanation && response && withHeader(response, explainHeader, printExplanation(explanation));
    return { call, response: told ?? response };
  }

  function outcome(
    request: WireRequest,
    found: DocumentedOperation | undefined,
    verdict: Verdict | undefined,
    play: Play | undefined,
  ): Outcome {
    if (!found) return refused(request, undefined, protocol.missed(request, router.routes));
    if (verdict && !verdict.ok) return refused(request, found, signatureRefusal(verdict));
    const { operation } = found;
    if (parts.limits === 'keep' && !quota.take(operation, verdict?.claim?.keyId)) {
      return refused(request, found, { reason: 'throttled' });
    }
    const read = readInput(protocol.parse.bind(protocol, operation, request));
    if ('refusal' in read) return refused(request, found, read.refusal);
    const issues = validate(read.input, operation.input);
    if (issues.length > 0) {
      return { input: read.input, ...refused(request, found, { reason: 'invalid-input', issues }) };
    }
    const input = normalise(read.input, operation.input);
    const wanted: Step = (play ? play.next() : nextStep(operation.id)) ?? { does: 'usual' };
    const step = wanted.does === 'usual' ? { ...wanted, ...usual(found, input) } : wanted;
    switch (step.does) {
      case 'succeed':
        return { input, step, response: protocol.reply(operation, step.data, answering(request)) };
      case 'fail':
        return { input, step, error: step.error, response: protocol.fail(step.error, operation, answering(request)) };
      default:
        return { input, step };
    }
  }

  return {
    handle,
    refuse: (request, refusal) => refused(request, router.find(request), refusal).response,
    find: (request) => router.find(request)?.operation.id,
    use(play) {
      const { id } = play.scenario.operation;
      plays.set(id, [...(plays.get(id) ?? []), play]);
    },
    calls: log.calls,
    trigger: (event, told) => trigger(state, documented.service.id, event, told, environment),
    reset() {
      plays.clear();
      state?.reset();
      log.clear();
      nonces.clear();
      quota.clear();
    },
  };
}

function signatureRefusal(verdict: Verdict & { ok: false }): Refusal {
  const { fault, detail, transcript } = verdict;
  if (fault === 'missing') return { reason: 'unsigned' };
  return { reason: 'signature', fault, detail, ...(transcript && { stringToSign: transcript.stringToSign }) };
}

function readInput(parse: () => unknown): { input: unknown } | { refusal: Refusal } {
  try {
    return { input: parse() };
  } catch (error) {
    if (error instanceof UnreadableError) return { refusal: { reason: 'unreadable', detail: error.message } };
    return { refusal: { reason: 'internal' } };
  }
}
