import { Agent, request } from 'node:http';
import { inputs } from '../harness/inputs.ts';
import { documentedBodies } from '../harness/responses.ts';
import { credentials, peer, type CreateSubject } from '../harness/subject.ts';

/** A function for the option `fetch`; `undefined` for the transport of polyface. */
type CreateFetch = (origin: string) => unknown;

/** The same call of polyface over one transport. Without a limiter, which is meant to slow calls down. */
function over(createFetch: CreateFetch): CreateSubject {
  return async ({ origin }) => {
    const { createTencentFaceid } = await import('@polyface/clients/tencent-faceid');
    const fetch = (await createFetch(origin)) as typeof globalThis.fetch | undefined;
    const client = createTencentFaceid({ credentials, endpoint: origin, limiter: false, ...(fetch && { fetch }) });
    return () => client.getFaceIdToken(inputs.tencent);
  };
}

/** The `fetch` of the platform, wrapped: polyface would use its own transport in place of the platform's function. */
const platformFetch: CreateFetch = () => (url: string, init: RequestInit) => fetch(url, init);

/** A function with the interface of `fetch` over a pool of undici, without the objects of the Fetch standard. */
const undiciPool: CreateFetch = async (origin) => {
  const { Pool } = await peer('undici');
  const pool = new Pool(origin, { connections: 32 });
  return async (url: string, { method, headers, body, signal }: RequestInit) => {
    const { pathname, search } = new URL(url);
    const response = await pool.request({ path: pathname + search, method, headers, body, signal });
    return {
      status: response.statusCode,
      headers: new Headers(response.headers),
      body: null,
      arrayBuffer: () => response.body.arrayBuffer(),
    };
  };
};

export const own: CreateSubject = over(() => undefined);
export const fetchOption: CreateSubject = over(platformFetch);
export const undiciOption: CreateSubject = over(undiciPool);

/** `node:http` alone: sends a fixed request and reads the response. */
export const nodeHttp: CreateSubject = async ({ origin }) => {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true });
  const body = (await documentedBodies()).tencent;
  const headers = {
    'content-type': 'application/json',
    'x-tc-action': 'GetFaceIdToken',
    'content-length': Buffer.byteLength(body),
  };
  return () =>
    new Promise((resolve, reject) => {
      const sent = request({ agent, hostname, port, method: 'POST', path: '/', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      sent.on('error', reject);
      sent.end(body);
    });
};
