import { services } from '@polyface/mocks/services';
import { serve, type MockServer, type ServedCall } from '@polyface/mock-server';
import type { Credentials } from '@polyface/runtime';

/** Starts a mock server of all services on a free port. It accepts one key per service and keeps the served calls. */
export async function serveAll(
  credentials: Partial<Record<keyof typeof services, Credentials>>,
): Promise<MockServer & { readonly served: ServedCall[] }> {
  const served: ServedCall[] = [];
  const mocks = Object.entries(services).map(([service, mock]) => {
    const accepted = credentials[service as keyof typeof services];
    return mock(accepted && { credentials: accepted });
  });
  const server = await serve(mocks, { onCall: (call) => served.push(call) });
  return { ...server, served };
}
