import type { LogEntry } from '../log/exchange-log.ts';
import type { Scenario } from './scenario.ts';

/** A session on a mock server: mocks that no other test uses. */
export interface RemoteSession extends AsyncDisposable {
  /** The id that you passed, or a new one. */
  readonly id: string;
  /** Base URL: the endpoint of a service is `<url>/<service>`. Not needed by clients that use `keyId`. */
  readonly url: string;
  /** The key id and the secret that the mocks accept. Requests signed with them belong to the session, at any URL of the server. */
  readonly keyId: string;
  /** The secret of `keyId`. */
  readonly secret: string;
  /** Simulates responses, by operation: `{ getFaceIdToken: { code: 'UnauthorizedOperation.Arrears', once: true } }`. */
  use(scenarios: Readonly<Record<string, Scenario>>): Promise<void>;
  /** Returns the recent requests, oldest first. */
  calls(): Promise<readonly LogEntry[]>;
  /** Removes overrides and calls, and resets the state to its seed data. */
  reset(): Promise<void>;
  /** Removes the session. */
  remove(): Promise<void>;
}

/**
 * Creates a session on a running mock server, so that tests that run in parallel do not affect each other. `server` is its URL. Rejects with
 * an `Error` if the server refuses, for example because there are too many sessions.
 *
 * @example
 * await using session = await createSession('http://127.0.0.1:4010');
 * const faceid = createTencentFaceid({ credentials: session, endpoint: 'http://127.0.0.1:4010' });
 */
export async function createSession(server: string, { id }: { readonly id?: string } = {}): Promise<RemoteSession> {
  const control = `${server.replace(/\/+$/, '')}/__polyface`;
  const info = (await send(`${control}/sessions`, 'POST', id === undefined ? {} : { id })) as Pick<
    RemoteSession,
    'id' | 'url' | 'keyId' | 'secret'
  >;
  const own = `${control}/sessions/${info.id}/__polyface`;
  const remove = async () => void (await send(`${control}/sessions/${info.id}`, 'DELETE'));
  return {
    ...info,
    use: async (scenarios) => void (await send(`${own}/scenarios`, 'PUT', scenarios)),
    calls: async () => (await send(`${own}/calls`, 'GET')) as readonly LogEntry[],
    reset: async () => void (await send(`${own}/reset`, 'POST')),
    remove,
    [Symbol.asyncDispose]: remove,
  };
}

async function send(url: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'x-polyface-control': '1' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const value: unknown = await response.json();
  if (response.ok) return value;
  throw new Error(
    `The mock server refused ${method} ${url}: ${(value as { error?: string }).error ?? response.status}`,
  );
}
