import { readBody } from '../api/body.ts';
import { isJsonPost, type Handler } from '../api/kiosk-api.ts';
import type { Simulation } from './simulation.ts';
import { vendorStatuses } from './vendor-status.ts';

/** Creates the paths below `/simulation/`: `status` reads and sets the vendors' status, `phone` finishes a verification. */
export function createSimulationApi(simulation: Simulation): Handler {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/simulation/')) return undefined;
    if (request.method === 'GET' && pathname === '/simulation/status') {
      return Response.json({ status: simulation.status });
    }
    if (!isJsonPost(request)) return Response.json({ kind: 'invalid-input' }, { status: 415 });
    try {
      const body = await readBody(request);
      if (pathname === '/simulation/status') simulation.setStatus(body.choice('status', vendorStatuses));
      else if (pathname === '/simulation/phone') simulation.finishOnPhone(body.text('token'), body.text('result'));
      else return Response.json({ kind: 'not-found' }, { status: 404 });
      return Response.json({ status: simulation.status });
    } catch {
      return Response.json({ kind: 'invalid-request' }, { status: 400 });
    }
  };
}
