import type { Operation } from '@polyface/runtime';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { inputs } from '../harness/inputs.ts';
import { documentedBodies } from '../harness/responses.ts';
import { credentials, peer, type CreateSubject, type Run } from '../harness/subject.ts';
import { signTencent } from './by-hand.ts';

const host = 'faceid.tencentcloudapi.com';
const url = `https://${host}/`;

/** Signs a request now. The mock accepts it for five minutes. */
function signedInit(): RequestInit {
  const { method, headers, body } = signTencent(host)();
  delete headers['host'];
  return { method, headers, body };
}

async function createMock() {
  const { mockTencentFaceid } = await import('@polyface/mocks/tencent-faceid');
  return mockTencentFaceid({ credentials });
}

/** Reads the response of a `fetch` and fails unless the signature was accepted. */
async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!text.includes('FaceIdToken')) throw new Error(text);
  return text;
}

/** `mock.fetch` with a verified signature. */
export const fetchVerified: CreateSubject = async () => {
  const [mock, init] = [await createMock(), signedInit()];
  return async () => read(await mock.fetch(url, init));
};

/** `mock.fetch` of a mock with 1,000 operations. */
export const fetchOfMany: CreateSubject = async () => {
  const { createMock: create } = await import('@polyface/mocks');
  const { tencentFaceid } = await import('@polyface/clients/tencent-faceid');
  const operation = (await createMock()).getFaceIdToken.operation as Operation;
  const success = { FaceIdToken: 'token' };
  const withAction = (name: string): Operation => {
    const parameters = operation.parameters.map((one) => (one.name === 'X-TC-Action' ? { ...one, const: name } : one));
    return { ...operation, id: name, parameters };
  };
  const names = Array.from({ length: 999 }, (_, index) => `invented${index}`);
  const invented = names.map((name) => [name, { operation: withAction(name), success, errors: {} }]);
  const mock = create(
    { service: tencentFaceid, protocol: tencentTc3Server, hosts: [host], errors: {} },
    { ...Object.fromEntries(invented), getFaceIdToken: { operation, success, errors: {} } },
    { credentials },
  );
  const init = signedInit();
  return async () => read(await mock.fetch(url, init));
};

/** A client whose `fetch` is the mock's. */
export const client: CreateSubject = async () => {
  const { createTencentFaceid } = await import('@polyface/clients/tencent-faceid');
  const own = createTencentFaceid({ credentials, fetch: (await createMock()).fetch, limiter: false });
  return () => own.getFaceIdToken(inputs.tencent);
};

/** A `fetch` that creates a Response and does nothing else: what the standard's objects cost. */
export const stub: CreateSubject = async () => {
  const body = new TextEncoder().encode((await documentedBodies()).tencent);
  return async () => read(new Response(body, { headers: { 'content-type': 'application/json' } }));
};

/** The platform's `fetch` intercepted by MSW with some handlers. */
async function intercepted(handlers: readonly unknown[]): Promise<Run> {
  const { setupServer } = await peer('msw/node');
  setupServer(...handlers).listen();
  const init = signedInit();
  return async () => read(await fetch(url, init));
}

export const mswOwn: CreateSubject = async () => intercepted((await createMock()).handlers);

/** A handler as it is written with MSW alone: it verifies nothing. */
export const mswPlain: CreateSubject = async () => {
  const { http, HttpResponse } = await peer('msw');
  const body = JSON.parse((await documentedBodies()).tencent) as object;
  const resolve = async ({ request }: { readonly request: Request }) => {
    await request.json();
    return HttpResponse.json(body);
  };
  return intercepted([http.post(url, resolve)]);
};
