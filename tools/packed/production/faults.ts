import type { Operation } from '@polyface/runtime';
import { createClient, isPolyfaceError, type ClientOptions } from '@polyface/runtime';
import { matches } from './verify.ts';

/** A fault of the server, and the error that a call throws. */
export interface ServedFault {
  readonly name: string;
  /** Where it happens, for each service. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly error: Readonly<Record<string, unknown>>;
}

/** An operation of a service, with a valid input and the options that it requires. */
export interface Subject {
  readonly service: string;
  readonly operation: string;
  readonly input: object;
  readonly options: object;
  /** An endpoint without a fault. */
  readonly endpoint: string;
}

const credentials = { keyId: 'key-id', secret: 'the-secret' };

/** Calls an operation of each service for each fault. Throws an error if a call does not throw the right error, or if the next call fails. */
export async function tryFaults(
  faults: readonly ServedFault[],
  subjects: readonly Subject[],
  maxResponseBytes: number,
  options: Partial<ClientOptions>,
): Promise<void> {
  await Promise.all(subjects.map((subject) => tryFaultsOf(subject, faults, maxResponseBytes, options)));
}

async function tryFaultsOf(
  { service, operation, input, options: own, endpoint }: Subject,
  faults: readonly ServedFault[],
  maxResponseBytes: number,
  options: Partial<ClientOptions>,
): Promise<void> {
  const operations = (await import(`@polyface/clients/${service}`)) as Readonly<Record<string, Operation>>;
  const call = (target: string, timeout: number) => {
    const limits = { timeout, maxResponseBytes, maxRetries: 0, limiter: false } as const;
    const client = createClient(
      { call: operations[operation]! },
      { credentials, endpoint: target, ...limits, ...options, ...own },
    );
    return client.call.safe(input);
  };
  for (const fault of faults) {
    const { error } = await call(fault.endpoints[service]!, fault.error['reason'] === 'timeout' ? 400 : 10_000);
    const what = `${service}: ${fault.name}`;
    if (!isPolyfaceError(error)) throw new Error(`${what}: no error of polyface, but ${String(error)}`);
    matches(error, { ...fault.error, attempts: 1 }, what);
    const next = await call(endpoint, 10_000);
    if (!next.ok) throw new Error(`${what}: the next call fails: ${next.error.message}`);
  }
}
