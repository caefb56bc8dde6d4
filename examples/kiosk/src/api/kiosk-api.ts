import { readBody, type Body } from './body.ts';
import type { KioskPolyface } from './connect.ts';
import { createFaces } from './faces.ts';
import { failureOf, statusOf } from './failure.ts';
import { failureTexts, type ServiceTexts } from './failure-texts.ts';
import { createPictureStore, picturePrefix } from './picture-store.ts';
import { resultTexts } from './result-texts.ts';
import { createVerifications } from './verifications.ts';

/** Answers a request; `undefined` where it is not for it. */
export type Handler = (request: Request) => Promise<Response | undefined>;

/** What the back end is made of. */
export interface KioskApiParts {
  readonly polyface: KioskPolyface;
  /** What was generated from the specs: where the words for failures come from. */
  readonly texts: readonly ServiceTexts[];
}

/** The back end of the desk: the paths below `/api/` and `/pictures/`. The page asks it and nobody else. */
export function createKioskApi({ polyface, texts }: KioskApiParts): Handler {
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
    if (pathname.startsWith(picturePrefix)) return pictureResponse(pictures.find(pathname));
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

/** Nobody's page but the desk's own can send this without asking first. */
export function isJsonPost({ method, headers }: Request): boolean {
  return method === 'POST' && headers.get('content-type') === 'application/json';
}

function pictureResponse(bytes: Uint8Array<ArrayBuffer> | undefined): Response {
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { 'content-type': 'image/jpeg', 'cache-control': 'private' } });
}
