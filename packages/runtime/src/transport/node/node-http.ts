import type { Agent } from 'node:http';
import { keepConnections } from './keep-connections.ts';

type Modules = {
  readonly http: typeof import('node:http');
  readonly https: typeof import('node:https');
};

/** Where the requests of an origin are sent, as Node's `request` takes it. */
export interface Target {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly agent: Agent;
}

/** A program may call many endpoints. */
const maxTargets = 100;

/** Node's clients with the agents that keep connections. */
export class NodeHttp {
  readonly #modules: Modules;
  readonly #targets = new Map<string, Target>();
  readonly #agents: { readonly http: Agent; readonly https: Agent };

  constructor(modules: Modules) {
    this.#modules = modules;
    const { http, https } = modules;
    this.#agents = {
      http: keepConnections(new http.Agent(agentOptions(http.globalAgent))),
      https: keepConnections(new https.Agent(agentOptions(https.globalAgent))),
    };
  }

  /** The `request` function for a target. Looked up for each request: tests and instrumentation replace it. */
  requestTo(protocol: string): typeof import('node:http').request {
    return protocol === 'https:' ? this.#modules.https.request : this.#modules.http.request;
  }

  /** Returns where the requests of an origin are sent. */
  targetOf(origin: string): Target {
    const known = this.#targets.get(origin);
    if (known) return known;
    if (this.#targets.size >= maxTargets) this.#targets.clear();
    const { protocol, hostname, port } = new URL(origin);
    const agent = protocol === 'https:' ? this.#agents.https : this.#agents.http;
    const target: Target = {
      protocol,
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      port,
      agent,
    };
    this.#targets.set(origin, target);
    return target;
  }
}

/** The global agent has a `proxyEnv` if `NODE_USE_ENV_PROXY` or `--use-env-proxy` is set. Node before 24.5 does not know it. */
function agentOptions(globalAgent: Agent): object {
  const { proxyEnv } = (globalAgent as { readonly options?: { readonly proxyEnv?: object } }).options ?? {};
  return { keepAlive: true, ...(proxyEnv && { proxyEnv }) };
}

let loading: Promise<NodeHttp> | undefined;

/** Loads Node's clients. Not before the first request: they take longer to load than everything else of a client. */
export function loadNodeHttp(): Promise<NodeHttp> {
  return (loading ??= Promise.all([import('node:http'), import('node:https')]).then(
    ([http, https]) => new NodeHttp({ http: http.default, https: https.default }),
  ));
}
