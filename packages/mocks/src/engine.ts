import type { Credentials, Environment } from '@polyface/runtime';
import { normalise, UnreadableError, validate, verify, withHeader } from '@polyface/runtime/server';
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

/** How a request is to be handled, where not as usual. */
export interface Handling {
  /** What a well-formed request gets instead of what is in force. */
  readonly scenario?: Scenario;
  /** The request as it was received, where a prefix was taken off its path: its client may have signed that. */
  readonly received?: WireRequest;
}

/** An answer and what is remembered of the call. */
export interface Handled {
  readonly response: WireResponse;
  readonly call: RecordedCall;
}

/** The core of a mock: one function from a request to a response. */
export interface Engine {
  /** Answers a request. Never throws. */
  handle(request: WireRequest, how?: Handling): Promise<Handled>;
  /** The answer to a request that cannot even be read. */
  refuse(request: WireRequest, refusal: Refusal): WireResponse;
  /** The operationId a request asks for. */
  find(request: WireRequest): string | undefined;
  /** Scenarios in force, the latest first for its operation. */
  readonly scenarios: Map<string, Scenario>;
  readonly calls: RecordedCall[];
  reset(): void;
}

const mostCalls = 1_000;
const mostBytes = 64 * 1024 * 1024;

/** An engine over the documented answers of one service. */
export function createEngine(parts: EngineParts): Engine {
  const { documented, environment, credentials, replays } = parts;
  const { protocol } = documented;
  const router = createRouter(protocol, parts.operations);
  const nonces = createNonces(() => environment.now());
  const scenarios = new Map<string, Scenario>();
  const calls: RecordedCall[] = [];
  const sizes: number[] = [];
  let remembered = 0;

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
    const verifier = { signers, credentials, now: environment.now(), ...(replays === 'refuse' && { nonces }) };
    const verdict = await verify(request, verifier);
    if (verdict.ok || verdict.fault !== 'signature' || !received) return verdict;
    const asReceived = await verify(received, verifier);
    return asReceived.ok || asReceived.fault !== 'signature' ? asReceived : verdict;
  }

  async function handle(request: WireRequest, { scenario, received }: Handling = {}): Promise<Handled> {
    const found = router.find(request);
    const verdict = found && (await verdictOn(request, received));
    const { input, error, response } = outcome(request, found, verdict, scenario);
    const call: RecordedCall = {
      operation: found?.operation.id,
      input,
      at: environment.now(),
      verdict: verdict && withoutSecrets(verdict),
      status: response.status,
      error,
    };
    remember(call, request.body.length);
    const explanation = explain(verdict);
    return {
      call,
      response: explanation ? withHeader(response, explainHeader, printExplanation(explanation)) : response,
    };
  }

  function remember(call: RecordedCall, size: number): void {
    calls.push(call);
    sizes.push(size);
    remembered += size;
    while (calls.length > mostCalls || (remembered > mostBytes && calls.length > 1)) {
      calls.shift();
      remembered -= sizes.shift() ?? 0;
    }
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
    const issues = validate(read.input, operation.input);
    if (issues.length > 0)
      return { input: read.input, ...refused(request, found, { reason: 'invalid-input', issues }) };
    const input = normalise(read.input, operation.input);
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
      sizes.length = 0;
      remembered = 0;
      nonces.clear();
    },
  };
}

function withoutSecrets(verdict: Verdict): Verdict {
  if (!verdict.claim) return verdict;
  const { sessionToken, ...claim } = verdict.claim;
  return {
    ...verdict,
    claim: { ...claim, signature: '***', ...(sessionToken !== undefined && { sessionToken: '***' }) },
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
