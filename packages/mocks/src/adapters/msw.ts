import { HttpHandler, HttpResponse } from 'msw/http';
import type { Operation } from '@polyface/runtime';
import type { Engine } from '../core/engine-types.ts';
import { explainHeader, formatReason, parseExplanation } from '../core/explanation.ts';
import { activate, type ResponsePlan, type ResponseStep } from '../core/override.ts';
import { respondWithCors } from '../core/respond-with-cors.ts';
import { fromRequest, toResponse } from './fetch.ts';

/** Whether a request is for the service of a mock. */
export type IsOwnRequest = (request: Request) => boolean;

/**
 * Overrides the response of one operation. With MSW pass it to `server.use(…)`, without MSW to `mock.use(…)`. The mock still verifies,
 * parses and validates each request first.
 */
export class Override extends HttpHandler {
  readonly plan: ResponsePlan;
  readonly #engine: Engine;
  readonly #isOwnRequest: IsOwnRequest;

  constructor(engine: Engine, isOwnRequest: IsOwnRequest, plan: ResponsePlan) {
    const override = activate(plan);
    let remaining = plan.once ? plan.steps.length : Infinity;
    super(
      /.*/,
      async ({ request }) =>
        remaining > 0 && isOwnRequest(request) && engine.find(await fromRequest(request.clone())) === plan.operation.id,
      async ({ request }) => {
        remaining--;
        const response = await respondWithCors(engine, await fromRequest(request), { override });
        return response ? toResponse(response) : HttpResponse.error();
      },
    );
    this.plan = plan;
    this.#engine = engine;
    this.#isOwnRequest = isOwnRequest;
  }

  /** Returns the same override with a delay in milliseconds. */
  slow(milliseconds: number): Override {
    const [first, ...rest] = this.plan.steps;
    const delayed = (step: ResponseStep): ResponseStep => ({ ...step, delay: milliseconds });
    return this.#with({ ...this.plan, steps: [delayed(first), ...rest.map(delayed)] });
  }

  /** Returns the same override for one call; for a sequence, one call per response. Then the previous override applies again. */
  once(): Override {
    return this.#with({ ...this.plan, once: true });
  }

  /** Returns a sequence: this response for the first call, the next ones for the calls after it. The last one repeats. */
  followedBy(...next: readonly Override[]): Override {
    const steps = next.flatMap(({ plan }) => plan.steps);
    return this.#with({ ...this.plan, steps: [...this.plan.steps, ...steps] });
  }

  /** Adds the override to its own mock until the mock is reset, like `mock.use(…)`. Applies to `fetch` and HTTP. */
  install(): void {
    this.#engine.use(activate(this.plan));
  }

  #with(plan: ResponsePlan): Override {
    return new Override(this.#engine, this.#isOwnRequest, plan);
  }

  override async log({ request, response }: { request: Request; response: Response }): Promise<void> {
    logCall(this.plan.operation, request, response);
  }
}

/** The MSW handler of a service: one handler for all its operations. */
export class ServiceHandler extends HttpHandler {
  constructor(engine: Engine, isOwnRequest: IsOwnRequest) {
    super(
      /.*/,
      ({ request }) => isOwnRequest(request),
      async ({ request }) => {
        const response = await respondWithCors(engine, await fromRequest(request));
        return response ? toResponse(response) : HttpResponse.error();
      },
    );
  }

  override async log({ request, response }: { request: Request; response: Response }): Promise<void> {
    logCall(undefined, request, response);
  }
}

/** Replaces MSW's log, which prints whole requests with signatures and personal data. Prints why a signature was refused. */
function logCall(operation: Operation | undefined, request: Request, response: Response): void {
  const { host, pathname } = new URL(request.url);
  console.log(`[polyface] ${request.method} ${host}${pathname} ${operation?.id ?? ''} ${response.status}`);
  const explanation = parseExplanation(response.headers.get(explainHeader) ?? '');
  if (explanation) console.log(formatReason(explanation));
}
