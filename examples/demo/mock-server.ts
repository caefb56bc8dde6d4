import { createMocks, serve, type MockServer } from '@polyface/mock-server';
import type { Mock } from '@polyface/mocks';
import { credentials } from './credentials.ts';
import { seeds } from './person.ts';

/** The mock server of the demo and the mocks it serves. */
export interface DemoServer extends MockServer {
  readonly mocks: readonly Mock[];
}

/** Serves stateful mocks of all services. They verify signatures and hold the demo's person. */
export async function startMockServer(): Promise<DemoServer> {
  const entries = Object.entries(credentials).map(([service, accepted]) => [service, [accepted]] as const);
  const mocks = createMocks({ credentials: Object.fromEntries(entries), seeds, stateful: true });
  return { ...(await serve(mocks)), mocks };
}

/** Returns the mock of a service. */
export function mockOf(mocks: readonly Mock[], service: string): Mock {
  const mock = mocks.find((candidate) => candidate.service === service);
  if (!mock)
    throw new Error(`There is no mock of "${service}". Use one of ${mocks.map((one) => one.service).join(', ')}.`);
  return mock;
}
