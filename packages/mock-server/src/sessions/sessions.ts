import { randomUUID } from 'node:crypto';
import type { Mock } from '@polyface/mocks';
import type { Credentials } from '@polyface/runtime';

/** Most sessions at a time. */
const maxSessions = 50;
/** A session without requests for this many milliseconds is removed. */
const maxIdle = 30 * 60_000;

/** Mocks of their own for one test or worker: overrides, state, calls and nonces. */
export interface Session {
  readonly id: string;
  /** The credentials that its mocks accept. A request with this key id belongs to the session. */
  readonly credentials: Credentials;
  readonly mocks: readonly Mock[];
}

/** Creates the mocks of a session. They accept the credentials of the session. */
export type CreateSessionMocks = (credentials: Credentials) => readonly Mock[];

/** The sessions of a server. */
export interface Sessions {
  /** Creates a session. Throws a {@link SessionError} if there are too many, or its id is taken or invalid. */
  create(id?: string): Session;
  /** Returns a session and counts as its use. */
  find(id: string): Session | undefined;
  /** Returns the session with a key id and counts as its use. */
  findByKeyId(keyId: string): Session | undefined;
  /** Removes a session. Returns whether there was one. */
  remove(id: string): boolean;
  list(): readonly Session[];
  /** Whether there are none. */
  isEmpty(): boolean;
}

/** A session cannot be created. The message says why and what to do. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
}

/** Creates an empty set of sessions. `removed` is called with the id of each session that is removed. */
export function createSessions(
  createMocks: CreateSessionMocks | undefined,
  removed: (id: string) => void,
  now: () => number = () => Date.now(),
): Sessions {
  const sessions = new Map<string, Session & { usedAt: number }>();
  const remove = (id: string) => {
    const existed = sessions.delete(id);
    if (existed) removed(id);
    return existed;
  };
  const removeIdle = () => {
    for (const { id, usedAt } of sessions.values()) if (now() - usedAt > maxIdle) remove(id);
  };
  const find = (id: string) => {
    removeIdle();
    const session = sessions.get(id);
    if (session) session.usedAt = now();
    return session;
  };
  return {
    create(id = randomUUID().slice(0, 8)) {
      removeIdle();
      validateId(id, sessions);
      if (!createMocks) throw new SessionError('This server has no sessions. Pass `createSession` to `serve`.');
      const credentials = { keyId: `${keyIdPrefix}${id}`, secret: randomUUID() };
      const session = { id, credentials, mocks: createMocks(credentials), usedAt: now() };
      sessions.set(id, session);
      return session;
    },
    find,
    findByKeyId: (keyId) => (keyId.startsWith(keyIdPrefix) ? find(keyId.slice(keyIdPrefix.length)) : undefined),
    remove,
    isEmpty: () => sessions.size === 0,
    list() {
      removeIdle();
      return [...sessions.values()];
    },
  };
}

const keyIdPrefix = 'session-';

function validateId(id: string, sessions: ReadonlyMap<string, unknown>): void {
  if (!/^[\w-]{1,40}$/.test(id)) {
    throw new SessionError('The id of a session must have 1 to 40 letters, digits, hyphens or underscores.');
  }
  if (sessions.has(id)) throw new SessionError(`There is a session ${id} already. Choose another id, or none.`);
  if (sessions.size >= maxSessions) {
    throw new SessionError(
      `There are ${maxSessions} sessions already. Remove those that are not used: DELETE sessions/<id>.`,
    );
  }
}
