import type { ControlContext } from '../control/control-api.ts';
import type { BodyReader } from '../http/read-request.ts';
import type { ServedCall } from '../log/served-call.ts';
import type { HostCheck } from '../routing/hosts.ts';
import type { TargetFinder } from '../routing/target.ts';
import type { CreateSessionMocks } from '../sessions/sessions.ts';

/** Options of a listener. */
export interface ListenerOptions {
  /** A prefix that was already removed from the paths of the requests. Clients may have signed it. */
  readonly base?: string;
  /** Whether pages of any origin may call the mocks. Default: `false`. */
  readonly cors?: boolean;
  /** Host names that may be served in addition to loopback and the vendors' hosts. `'all'`: the host is checked elsewhere. */
  readonly allowedHosts?: readonly string[] | 'all';
  /** Creates the mocks of a session. If omitted, the server has no sessions. */
  readonly createSession?: CreateSessionMocks;
  /** URL of the docs site that the page of the calls links to: `http://127.0.0.1:4321/`. Read for each page. */
  readonly docs?: string | undefined;
  /** Called after each response to a request for a vendor. */
  readonly onCall?: (served: ServedCall) => void;
}

/** The parts of a listener. */
export interface ListenerContext {
  readonly options: ListenerOptions;
  readonly control: ControlContext;
  readonly targets: TargetFinder;
  readonly isServedHost: HostCheck;
  readonly isControlHost: HostCheck;
  readonly bodies: BodyReader;
}
