/** What a subject is given: the address of the server that it calls, if it calls one. */
export interface Setup {
  /** The origin of a server on loopback. */
  readonly origin: string;
}

/** Does once what is measured. */
export type Run = () => unknown;

/** Creates what is measured. Each subject runs in a process of its own. */
export type CreateSubject = (setup: Setup) => Run | Promise<Run>;

/** Loads a package that only the benchmarks use: its types are not installed by `npm ci` in the root. */
export function peer(name: string): Promise<any> {
  return import(name);
}

/** The credentials of all subjects. */
export const credentials = {
  keyId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
  secret: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
};
