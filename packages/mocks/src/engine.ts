import type { Credentials, Environment } from '@polyface/runtime';
import { UnreadableError, validate, verify, withHeader } from '@polyface/runtime/server';
import type { Answering, Refusal, ShownError, Verdict, WireRequest, WireResponse } from '@polyface/runtime/server';
import type { DocumentedOperation, DocumentedService } from './documented.ts';
import { explain, explainHeader, printExplanation } from './explain.ts';
import { createNonces } from './nonces.ts';
import type { RecordedCall } from './recorded-call.ts';
import { createRouter } from './router.ts';
import type { Scenario } from './scenario.ts';

/** What an engine is made of. */
export interface EngineParts {
  readonly documented: DocumentedService;
  readonly operations: readonly DocumentedOperation[];
  /** Without them signatures are not checked. */
  readonly credentials: readonly Credentials[] | undefined;
  readonly environment: Environment;
  readonly replays: 'refuse' | 'allow';
}

/** The core of a mock: one function from a request to a response. */
export interface Engine {
  /** Answers a request. With a scenario, that is what a well-formed request gets. Never throws. */
  handle(request: WireRequest, scenario?: Scenario): Promise<WireResponse>;
  /** The answer to a request that cannot even be read. */
  refuse(request: WireRequest, refusal: Refusal): WireResponse;
  /** The operationId a request asks for. */
  find(request: WireRequest): string | undefined;
  /** Scenarios in force, the latest first for its operation. */
  readonly scenarios: Map<string, Scenario>;
  readonly calls: RecordedCall[];
  reset(): void;
}

const remembered = 1_000;

/** An engine over the documented answers of one service. */
export function createEngine(parts: EngineParts): Engine {
  const { documented, environment, credentials, replays } = parts;
  const { protocol } = documented;
  const router = createRouter(protocol, parts.operations);
  const nonces = createNonces(() => environment.now());
  const scenarios = new Map<string, Scenario>();
  const calls: RecordedCall[] = [];

  const answering = (request: WireRequest): Answering => ({
    request,
    requestId: environment.uuid(),
    now: environment.now(),
  });

  const refused = (request: WireRequest, found: DocumentedOperation | undefined, refusal: Refusal) => {
    const error = protocol.errorFor(refusal, found?.operation);
    return { error, response: protocol.fail(error, found?.operation, answering(request)) };
  };

  async function verdictOn(request: WireRequest): Promise<Verdict | undefined> {
    if (!credentials) return undefined;
    const { signers } = protocol;
    return verify(request, { signers, credentials, now: environment.now(), ...(replays === 'refuse' && { nonces }) });
  }

  async function handle(request: WireRequest, scenario?: Scenario): Promise<WireResponse> {
    const found = router.find(request);
    const verdict = found && (await verdictOn(request));
    const { input, error, response } = outcome(request, found, verdict, scenario);
    calls.push({
      operation: found?.operation.id,
      input,
      at: environment.now(),
      verdict,
      status: response.status,
      error,
    });
    if (calls.length > remembered) calls.shift();
    const explanation = explain(verdict);
    return explanation ? withHeader(response, explainHeader, printExplanation(explanation)) : response;
  }

  function outcome(
    request: WireRequest,
    found: DocumentedOperation | undefined,
    verdict: Verdict | undefined,
    scenario: Scenario | undefined,
  ): { input?: unknown; error?: ShownError; response: WireResponse } {
    if (!found) return refused(request, undefined, protocol.missed(request, router.routes));
    if (verdict && !verdict.ok) return refused(request, found, signatureRefusal(verdict));
    const { operation } = found;
    const read = readInput(protocol.parse.bind(protocol, operation, request));
    if ('refusal' in read) return refused(request, found, read.refusal);
    const { input } = read;
    const issues = validate(input, operation.input);
    if (issues.length > 0) return { input, ...refused(request, found, { reason: 'invalid-input', issues }) };
    const told = scenario ?? scenarios.get(operation.id);
    if (told && 'error' in told)
      return { input, error: told.error, response: protocol.fail(told.error, operation, answering(request)) };
    return { input, response: protocol.reply(operation, told ? told.data : found.success, answering(request)) };
  }

  return {
    handle,
    refuse: (request, refusal) => refused(request, router.find(request), refusal).response,
    find: (request) => router.find(request)?.operation.id,
    scenarios,
    calls,
    reset() {
      scenarios.clear();
      calls.length = 0;
      nonces.clear();
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
