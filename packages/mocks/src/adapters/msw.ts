import { withHeader, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { vendorPreflightResponse, withCorsHeaders } from '../core/cors.ts';
import { explainHeader } from '../core/explanation.ts';
import type { Engine, Exchange } from '../core/engine-types.ts';
import { fromRequest, toResponse } from './fetch.ts';
import type { MswHandler } from './msw-types.ts';

/** What the handlers of a mock share. */
export interface HandlerContext {
  readonly engine: Engine;
  /** Whether a request is for the service of the mock. */
  isOwnRequest(request: Request): boolean;
  /** Verifies, parses and validates a request, see `Engine.receive`. */
  receive(request: WireRequest): Promise<Exchange>;
  /** MSW passes one `Request` to all handlers in turn. It is received once, because a nonce can be used only once. */
  readonly exchanges: WeakMap<Request, Promise<Exchange>>;
}

interface RunArguments {
  readonly request: Request;
  readonly requestId: string;
}

interface RunResult extends RunArguments {
  readonly handler: object;
  readonly response: Response;
}

const needsMsw3 = 'The handlers of a mock need MSW 3. Install it: npm install --save-dev msw@^3.0.5';

/**
 * A request handler with the interface of MSW 3's `RequestHandler`. It does not extend that class, so that the mocks do not import msw, which
 * is optional.
 */
export abstract class Handler {
  readonly kind = 'request';
  readonly info: { readonly header: string };
  isUsed = false;
  readonly #context: HandlerContext;

  constructor(context: HandlerContext, header: string) {
    this.#context = context;
    this.info = { header };
  }

  /** MSW 2 selects handlers by this property, MSW 3 does not read it. */
  get __kind(): never {
    // MSW 2 turns what is thrown here into a response with status 500.
    console.error(`[polyface] ${needsMsw3}`);
    throw new TypeError(needsMsw3);
  }

  /** Called by MSW. Resolves to `null` if the next handler must respond. */
  async run({ request, requestId }: RunArguments): Promise<RunResult | null> {
    if (!this.#context.isOwnRequest(request)) return null;
    const exchange = await this.#receive(request);
    const response = vendorPreflightResponse(exchange.request) ?? (await this.respond(this.#context.engine, exchange));
    if (response === null) return null;
    this.isUsed = true;
    const sent = response ? toResponse(withLength(withCorsHeaders(exchange.request, response))) : Response.error();
    return { handler: this, request, requestId, response: sent };
  }

  /** Responds to a request. Resolves to `undefined` to drop the connection, to `null` to leave the request to the next handler. */
  protected abstract respond(engine: Engine, exchange: Exchange): Promise<WireResponse | null | undefined>;

  /** Called by MSW when handlers are reset. */
  reset(): void {
    this.isUsed = false;
  }

  /** Called by MSW when used handlers are restored. */
  restore(): void {
    this.reset();
  }

  /** Called by MSW when the handler is removed. */
  dispose(): void {
    this.reset();
  }

  /** Called by MSW's worker. MSW's own log prints whole requests with signatures and personal data; this one prints none of it. */
  async log({ request, response }: { readonly request: Request; readonly response: Response }): Promise<void> {
    const { host, pathname } = new URL(request.url);
    console.log(`[polyface] ${request.method} ${host}${pathname} ${this.info.header} ${response.status}`);
    const reason = response.headers.get(explainHeader);
    if (reason !== null) console.log(`  ${reason}`);
  }

  async #receive(request: Request): Promise<Exchange> {
    const { receive, exchanges } = this.#context;
    const exchange = exchanges.get(request) ?? fromRequest(request.clone()).then(receive);
    exchanges.set(request, exchange);
    return exchange;
  }
}

/** Adds the length of the body. Without it, MSW ends the body with the end of the connection, which costs as much as the rest of a call. */
function withLength(response: WireResponse): WireResponse {
  const { length } = response.body;
  return length === 0 ? response : withHeader(response, 'content-length', String(length));
}

/** The handler of a service: one for all its operations. */
class ServiceHandler extends Handler {
  protected async respond(engine: Engine, exchange: Exchange): Promise<WireResponse | undefined> {
    return (await engine.respond(exchange)).response;
  }
}

/** Creates the MSW handler of a service. */
export function createServiceHandler(context: HandlerContext, service: string): MswHandler {
  return new ServiceHandler(context, service) as unknown as MswHandler;
}
