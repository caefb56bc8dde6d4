import { readBody, type Body } from './body.ts';
import type { KioskPolyface } from './connect.ts';
import { createFaces } from './faces.ts';
import { failureOf, statusOf } from './failure.ts';
import { failureTexts, type ServiceTexts } from './failure-texts.ts';
import { createPictureStore, picturePrefix } from './picture-store.ts';
import { resultTexts } from './result-texts.ts';
import { createVerifications } from './verifications.ts';

/** Handles a request. Returns `undefined` for a path that another handler serves. */
export type Handler = (request: Request) => Promise<Response | undefined>;

/** Options of {@link createKioskApi}. */
export interface KioskApiOptions {
  readonly polyface: KioskPolyface;
  /** Data generated from the specs, with the texts of error codes and result codes. */
  readonly texts: readonly ServiceTexts[];
}

/** Creates the back end: the paths below `/api/` and `/pictures/`. It holds the credentials; the page calls no vendor itself. */
export function createKioskApi({ polyface, texts }: KioskApiOptions): Handler {
  const pictures = createPictureStore();
  const faces = createFaces(polyface, pictures);
  const verifications = createVerifications(polyface, resultTexts(texts));
  const failures = failureTexts(texts);
  const actions: Readonly<Record<string, (body: Body, origin: string) => Promise<unknown>>> = {
    '/api/faces/register': faces.register,
    '/api/faces/find': faces.find,
    '/api/faces/remove': faces.remove,
    '/api/verifications/start': verifications.start,
    '/api/verifications/result': verifications.result,
  };

  return async (request) => {
    const { pathname, origin } = new URL(request.url);
    if (pathname.startsWith(picturePrefix)) return pictureResponse(pictures.get(pathname));
    const action = Object.hasOwn(actions, pathname) ? actions[pathname] : undefined;
    if (!action)
      return pathname.startsWith('/api/') ? Response.json({ kind: 'not-found' }, { status: 404 }) : undefined;
    if (!isJsonPost(request)) return Response.json({ kind: 'invalid-input' }, { status: 415 });
    try {
      return Response.json((await action(await readBody(request), origin)) ?? null);
    } catch (error) {
      const failure = failureOf(error, failures);
      return Response.json(failure, { status: statusOf(failure) });
    }
  };
}

/** Whether a request is a POST of JSON. A page of another origin cannot send one without a CORS preflight, which is never granted. */
export function isJsonPost({ method, headers }: Request): boolean {
  return method === 'POST' && headers.get('content-type') === 'application/json';
}

function pictureResponse(bytes: Uint8Array<ArrayBuffer> | undefined): Response {
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { 'content-type': 'image/jpeg', 'cache-control': 'private' } });
}
