import { services } from '@polyface/mocks/services';
import { serve, type MockServer, type ServedCall } from '@polyface/mock-server';
import type { Credentials } from '@polyface/runtime';

/** A mock server of all services on a free port that accepts one key per service and remembers what it served. */
export async function serveAll(
  credentials: Partial<Record<keyof typeof services, Credentials>>,
): Promise<MockServer & { readonly served: ServedCall[] }> {
  const served: ServedCall[] = [];
  const mocks = Object.entries(services).map(([service, mock]) => {
    const own = credentials[service as keyof typeof services];
    return mock(own && { credentials: own });
  });
  const server = await serve(mocks, { onCall: (call) => served.push(call) });
  return { ...server, served };
}
