import { HttpHandler, HttpResponse } from 'msw/http';
import type { Operation } from '@polyface/runtime';
import { respond } from '../core/respond.ts';
import type { Engine } from '../core/engine-types.ts';
import { explainHeader, parseExplanation, formatReason } from '../core/explanation.ts';
import { activate, type ResponsePlan, type ResponseStep } from '../core/override.ts';
import { fromRequest, toResponse } from './fetch.ts';

/** Whether a request is for the service of a mock. */
export type IsOurs = (request: Request) => boolean;

/**
 * What an operation shall answer. An MSW handler for `server.use(…)`, and at the same time what `mock.use(…)` takes where no MSW is in
 * between. The request is verified, parsed and validated all the same before it gets the answer.
 */
export class Override extends HttpHandler {
  readonly plan: ResponsePlan;
  readonly #engine: Engine;
  readonly #isOurs: IsOurs;

  constructor(engine: Engine, isOurs: IsOurs, plan: ResponsePlan) {
    const own = activate(plan);
    let left = plan.once ? plan.steps.length : Infinity;
    super(
      /.*/,
      async ({ request }) =>
        left > 0 && isOurs(request) && engine.find(await fromRequest(request.clone())) === plan.operation.id,
      async ({ request }) => {
        left--;
        const response = await respond(engine, await fromRequest(request), { override: own });
        return response ? toResponse(response) : HttpResponse.error();
      },
    );
    this.plan = plan;
    this.#engine = engine;
    this.#isOurs = isOurs;
  }

  /** The same, after so many milliseconds. */
  slow(milliseconds: number): Override {
    const [first, ...rest] = this.plan.steps;
    const later = (step: ResponseStep): ResponseStep => ({ ...step, delay: milliseconds });
    return this.#with({ ...this.plan, steps: [later(first), ...rest.map(later)] });
  }

  /** The same, for one call (of a sequence: for one call each); then what was in force before counts again. */
  once(): Override {
    return this.#with({ ...this.plan, once: true });
  }

  /** This answer to the first call, the next ones in turn to the calls that follow, the last one from then on. */
  followedBy(...next: readonly Override[]): Override {
    const steps = next.flatMap(({ plan }) => plan.steps);
    return this.#with({ ...this.plan, steps: [...this.plan.steps, ...steps] });
  }

  /** Puts it in force on its own mock until that is reset, for `fetch` and HTTP. */
  install(): void {
    this.#engine.use(activate(this.plan));
  }

  #with(plan: ResponsePlan): Override {
    return new Override(this.#engine, this.#isOurs, plan);
  }

  override async log({ request, response }: { request: Request; response: Response }): Promise<void> {
    logLine(this.plan.operation, request, response);
  }
}

/** The handler of a whole service: one, however many operations it has. */
export class ServiceHandler extends HttpHandler {
  constructor(engine: Engine, isOurs: IsOurs) {
    super(
      /.*/,
      ({ request }) => isOurs(request),
      async ({ request }) => {
        const response = await respond(engine, await fromRequest(request));
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
  if (explanation) console.log(formatReason(explanation));
}
