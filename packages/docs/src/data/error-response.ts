import { createClient, PolyfaceError } from '@polyface/runtime';
import { demoKey } from '../try/call/demo-key.ts';
import { liveService } from '../try/call/service.ts';
import type { OperationData } from './types.ts';

/** A vendor's response as it is sent. */
export interface RawResponse {
  readonly status: number;
  readonly body: string;
}

const known = new Map<string, Promise<RawResponse | undefined>>();

/** The response of an operation's mock with an error code; `undefined` if the documented request is not complete. */
export function errorResponse(operation: OperationData, code: string): Promise<RawResponse | undefined> {
  const key = `${operation.service} ${operation.slug} ${code}`;
  const response = known.get(key) ?? callMock(operation, code);
  known.set(key, response);
  return response;
}

async function callMock(operation: OperationData, code: string): Promise<RawResponse | undefined> {
  const service = await liveService(operation.service);
  const mock = service.createMock({});
  let raw: RawResponse | undefined;
  const { call } = createClient(
    { call: service.operation(operation.constant) },
    {
      credentials: demoKey,
      maxRetries: 0,
      fetch: async (url, init) => {
        const response = await mock.fetch(url, init);
        raw = { status: response.status, body: await response.clone().text() };
        return response;
      },
    },
  );
  mock.use(
    (mock as unknown as typeof service.mock & Record<string, { fail(code: string): never }>)[operation.constant]!.fail(
      code,
    ),
  );
  try {
    await (call as (input: unknown) => Promise<unknown>)(operation.example ?? {});
  } catch (error) {
    if (!(error instanceof PolyfaceError)) throw error;
  }
  return raw && { ...raw, body: formatBody(raw.body) };
}

/** JSON with indents; any other text as it is. */
function formatBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
