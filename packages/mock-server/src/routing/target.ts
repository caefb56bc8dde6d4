import type { Mock } from '@polyface/mocks';
import { header, type WireRequest } from '@polyface/runtime/server';
import type { HostCheck } from './hosts.ts';
import { findRoute } from './route.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';

/** The mocks a request is for, and the request without the path of their session. */
export interface Target {
  readonly session: Session | undefined;
  readonly mocks: readonly Mock[];
  readonly request: WireRequest;
  /** The part of the path that was removed. The client may have signed it. */
  readonly prefix: string;
}

/** Finds the mocks of a request: those of the session in its path or with its key id, otherwise those of the server. */
export interface TargetFinder {
  /** Finds by the path. Returns `undefined` if the session in the path does not exist. */
  byPath(request: WireRequest): Target | undefined;
  /** Returns the target with the session of the key id, if the request has one and was not sent to the path of a session. */
  byKeyId(target: Target): Target;
}

const sessionPaths = '/__polyface/sessions/';

/** Creates a finder. `base` is a prefix that was already removed from the paths of the requests. */
export function createTargetFinder(
  mocks: readonly Mock[],
  sessions: Sessions,
  isControlHost: HostCheck,
  base = '',
): TargetFinder {
  return {
    byPath(request) {
      if (!request.path.startsWith(sessionPaths)) return { session: undefined, mocks, request, prefix: base };
      const [prefix, id] = /^\/__polyface\/sessions\/([\w-]+)(?=\/)/.exec(request.path) ?? [];
      if (prefix === undefined || id === undefined || !isControlHost(header(request, 'host') ?? '')) {
        return { session: undefined, mocks, request, prefix: base };
      }
      const session = sessions.find(id);
      const inner = { ...request, path: request.path.slice(prefix.length) };
      return session && { session, mocks: session.mocks, request: inner, prefix: base + prefix };
    },
    byKeyId(target) {
      if (target.session || sessions.isEmpty()) return target;
      const route = findRoute(mocks, target.request, target.prefix);
      const keyId = route?.mock.keyIdOf(route.request);
      const session = keyId === undefined ? undefined : sessions.findByKeyId(keyId);
      return session ? { ...target, session, mocks: session.mocks } : target;
    },
  };
}
