import type { WireResponse } from '@polyface/runtime/server';
import type { Engine, Exchange } from '../core/engine-types.ts';
import { activate, type ActiveOverride, type ResponsePlan, type ResponseStep } from '../core/override.ts';
import { Handler, type HandlerContext } from './msw.ts';
import type { MswHandler } from './msw-types.ts';

/** The methods of an {@link Override}. */
export interface OverrideMethods {
  /** The responses, and how often they are returned. */
  readonly plan: ResponsePlan;
  /** Returns the same override with a delay in milliseconds. */
  slow(milliseconds: number): Override;
  /** Returns the same override for one call; for a sequence, one call per response. Then the previous override applies again. */
  once(): Override;
  /** Returns a sequence: this response for the first call, the next ones for the calls after it. The last one repeats. */
  followedBy(...next: readonly Override[]): Override;
  /** Adds the override to its own mock until the mock is reset, like `mock.use(…)`. Applies to `fetch` and HTTP. */
  install(): void;
}

/**
 * Overrides the response of one operation. Pass it to `mock.use(…)`, or with MSW 3 to `server.use(…)`. The mock still verifies, parses and
 * validates each request first; a refused request consumes no step of a sequence. An override starts from its first step each time it is used, and
 * when the mock or the handlers of the MSW server are reset.
 */
export type Override = OverrideMethods & MswHandler;

/** An override as an MSW handler. */
class OverrideHandler extends Handler implements OverrideMethods {
  readonly plan: ResponsePlan;
  readonly #context: HandlerContext;
  #active: ActiveOverride;
  #resets: number;

  constructor(context: HandlerContext, plan: ResponsePlan) {
    super(context, plan.operation.id);
    this.plan = plan;
    this.#context = context;
    this.#active = activate(plan);
    this.#resets = context.engine.resets;
  }

  slow(milliseconds: number): Override {
    const [first, ...rest] = this.plan.steps;
    const delayed = (step: ResponseStep): ResponseStep => ({ ...step, delay: milliseconds });
    return this.#with({ ...this.plan, steps: [delayed(first), ...rest.map(delayed)] });
  }

  once(): Override {
    return this.#with({ ...this.plan, once: true });
  }

  followedBy(...next: readonly Override[]): Override {
    const steps = next.flatMap(({ plan }) => plan.steps);
    return this.#with({ ...this.plan, steps: [...this.plan.steps, ...steps] });
  }

  install(): void {
    this.#context.engine.use(activate(this.plan));
  }

  override reset(): void {
    super.reset();
    this.#active = activate(this.plan);
    this.#resets = this.#context.engine.resets;
  }

  protected async respond(engine: Engine, exchange: Exchange): Promise<WireResponse | null | undefined> {
    if (exchange.target?.operation.id !== this.plan.operation.id) return null;
    if (this.#resets !== engine.resets) this.reset();
    const step = exchange.refusal ? undefined : this.#active.next();
    if (!exchange.refusal && !step) return null;
    return (await engine.respond(exchange, step)).response;
  }

  #with(plan: ResponsePlan): Override {
    return createOverride(this.#context, plan);
  }
}

/** Creates an override of a mock. */
export function createOverride(context: HandlerContext, plan: ResponsePlan): Override {
  return new OverrideHandler(context, plan) as unknown as Override;
}
