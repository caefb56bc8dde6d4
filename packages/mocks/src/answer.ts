import { HttpHandler } from 'msw/http';
import type { Operation } from '@polyface/runtime';
import type { Engine } from './engine.ts';
import type { Scenario } from './scenario.ts';
import { fromRequest, toResponse } from './web.ts';

/**
 * What an operation shall answer. An MSW handler for `server.use(…)`, and at the same time what `mock.use(…)` takes where no MSW is in
 * between. The request is verified, parsed and validated all the same before it gets the answer.
 */
export class Answer extends HttpHandler {
  readonly scenario: Scenario;

  constructor(engine: Engine, isOurs: (request: Request) => boolean, scenario: Scenario) {
    super(
      /.*/,
      async ({ request }) =>
        isOurs(request) && engine.find(await fromRequest(request.clone())) === scenario.operation.id,
      async ({ request }) => toResponse((await engine.handle(await fromRequest(request), { scenario })).response),
    );
    this.scenario = scenario;
  }

  override async log({ request, response }: { request: Request; response: Response }): Promise<void> {
    logLine(this.scenario.operation, request, response);
  }
}

/** The handler of a whole service: one, however many operations it has. */
export class ServiceHandler extends HttpHandler {
  constructor(engine: Engine, isOurs: (request: Request) => boolean) {
    super(
      /.*/,
      ({ request }) => isOurs(request),
      async ({ request }) => toResponse((await engine.handle(await fromRequest(request))).response),
    );
  }

  override async log({ request, response }: { request: Request; response: Response }): Promise<void> {
    logLine(undefined, request, response);
  }
}

/** MSW's own log shows whole requests, signatures and personal data included: this one shows neither. */
function logLine(operation: Operation | undefined, request: Request, response: Response): void {
  const { host, pathname } = new URL(request.url);
  console.log(`[polyface] ${request.method} ${host}${pathname} ${operation?.id ?? ''} ${response.status}`);
}
