import { HttpHandler, HttpResponse } from 'msw/http';
import type { Operation } from '@polyface/runtime';
import { answerTo } from './answer-to.ts';
import type { Engine } from './engine.ts';
import { explainHeader, parseExplanation, printReason } from './explain.ts';
import { play, type Scenario, type Step } from './scenario.ts';
import { fromRequest, toResponse } from './web.ts';

/** Whether a request is for the service of a mock. */
export type IsOurs = (request: Request) => boolean;

/**
 * What an operation shall answer. An MSW handler for `server.use(…)`, and at the same time what `mock.use(…)` takes where no MSW is in
 * between. The request is verified, parsed and validated all the same before it gets the answer.
 */
export class Answer extends HttpHandler {
  readonly scenario: Scenario;
  readonly #engine: Engine;
  readonly #isOurs: IsOurs;

  constructor(engine: Engine, isOurs: IsOurs, scenario: Scenario) {
    const own = play(scenario);
    let left = scenario.once ? scenario.steps.length : Infinity;
    super(
      /.*/,
      async ({ request }) =>
        left > 0 && isOurs(request) && engine.find(await fromRequest(request.clone())) === scenario.operation.id,
      async ({ request }) => {
        left--;
        const response = await answerTo(engine, await fromRequest(request), { play: own });
        return response ? toResponse(response) : HttpResponse.error();
      },
    );
    this.scenario = scenario;
    this.#engine = engine;
    this.#isOurs = isOurs;
  }

  /** The same, after so many milliseconds. */
  slow(milliseconds: number): Answer {
    const [first, ...rest] = this.scenario.steps;
    const later = (step: Step): Step => ({ ...step, delay: milliseconds });
    return this.#with({ ...this.scenario, steps: [later(first), ...rest.map(later)] });
  }

  /** The same, for one call (of a sequence: for one call each); then what was in force before counts again. */
  once(): Answer {
    return this.#with({ ...this.scenario, once: true });
  }

  /** This answer to the first call, the next ones in turn to the calls that follow, the last one from then on. */
  followedBy(...next: readonly Answer[]): Answer {
    const steps = next.flatMap(({ scenario }) => scenario.steps);
    return this.#with({ ...this.scenario, steps: [...this.scenario.steps, ...steps] });
  }

  /** Puts it in force on its own mock until that is reset, for `fetch` and HTTP. */
  putInForce(): void {
    this.#engine.use(play(this.scenario));
  }

  #with(scenario: Scenario): Answer {
    return new Answer(this.#engine, this.#isOurs, scenario);
  }

  override async log({ request, response }: { request: Request; response: Response }): Promise<void> {
    logLine(this.scenario.operation, request, response);
  }
}

/** The handler of a whole service: one, however many operations it has. */
export class ServiceHandler extends HttpHandler {
  constructor(engine: Engine, isOurs: IsOurs) {
    super(
      /.*/,
      ({ request }) => isOurs(request),
      async ({ request }) => {
        const response = await answerTo(engine, await fromRequest(request));
        return response ? toResponse(response) : HttpResponse.error();
      },
    );
  }

  override async log({ request, response }: { request: Request; response: Response }): Promise<void> {
    logLine(undefined, request, response);
  }
}

/** MSW's own log shows whole requests, signatures and personal data included: this one shows neither, and why a signature was refused. */
function logLine(operation: Operation | undefined, request: Request, response: Response): void {
  const { host, pathname } = new URL(request.url);
  console.log(`[polyface] ${request.method} ${host}${pathname} ${operation?.id ?? ''} ${response.status}`);
  const explanation = parseExplanation(response.headers.get(explainHeader) ?? '');
  if (explanation) console.log(printReason(explanation));
}
