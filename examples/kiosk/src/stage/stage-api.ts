import { readBody } from '../api/body.ts';
import { isJsonPost, type Handler } from '../api/kiosk-api.ts';
import { days } from './days.ts';
import type { Stage } from './stage.ts';

/** The paths below `/stage/`: which day the vendors have, and what happens on the person's phone. */
export function createStageApi(stage: Stage): Handler {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/stage/')) return undefined;
    if (request.method === 'GET' && pathname === '/stage/day') return Response.json({ day: stage.day });
    if (!isJsonPost(request)) return Response.json({ kind: 'invalid-input' }, { status: 415 });
    try {
      const body = await readBody(request);
      if (pathname === '/stage/day') stage.turnTo(body.choice('day', days));
      else if (pathname === '/stage/phone') stage.finishOnPhone(body.text('token'), body.text('result'));
      else return Response.json({ kind: 'not-found' }, { status: 404 });
      return Response.json({ day: stage.day });
    } catch {
      return Response.json({ kind: 'invalid-request' }, { status: 400 });
    }
  };
}
