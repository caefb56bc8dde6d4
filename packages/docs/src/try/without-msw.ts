/** What stands here for `msw/http`: the mocks of the pages are called by `fetch`, so their handlers for MSW are never asked. */

export class HttpHandler {
  /** Told by MSW's own; here nobody asks. */
  readonly isUsed = false;
}

export const HttpResponse = { error: (): Response => Response.error() };
