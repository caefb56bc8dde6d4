/** Replaces `msw/http` in the site: the pages call the mocks' `fetch` and never use their MSW handlers. */

export class HttpHandler {
  /** Required by the mocks' handler class. Always false: no handler runs here. */
  readonly isUsed = false;
}

export const HttpResponse = { error: (): Response => Response.error() };
