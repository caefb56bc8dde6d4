import { createMocks, createSessionMocks, serve, type MockServer } from '@polyface/mock-server';
import type { Mock } from '@polyface/mocks';
import { credentials } from './credentials.ts';
import { seeds } from './person.ts';

/** The mock server of the demo and the mocks it serves. */
export interface DemoServer extends MockServer {
  readonly mocks: readonly Mock[];
}

/** Serves stateful mocks of all services. They verify signatures and hold the demo's person. `docs` is the URL of the docs site, once it is served. */
export async function startMockServer(links: { readonly docs?: string | undefined } = {}): Promise<DemoServer> {
  const entries = Object.entries(credentials).map(([service, accepted]) => [service, [accepted]] as const);
  const options = { credentials: Object.fromEntries(entries), seeds, stateful: true };
  const mocks = createMocks(options);
  const createSession = createSessionMocks(options);
  const server = await serve(mocks, {
    createSession,
    get docs() {
      return links.docs;
    },
  });
  return { ...server, mocks };
}

/** Returns the mock of a service. */
export function mockOf(mocks: readonly Mock[], service: string): Mock {
  const mock = mocks.find((candidate) => candidate.service === service);
  if (!mock)
    throw new Error(`There is no mock of "${service}". Use one of ${mocks.map((one) => one.service).join(', ')}.`);
  return mock;
}
