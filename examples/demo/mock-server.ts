import { serve, type MockServer, type ServedCall } from '@polyface/mock-server';
import { services } from '@polyface/mocks/services';
import type { Credentials } from '@polyface/runtime';
import { keys } from './keys.ts';

/** The mock server of the demo: all services, signatures checked, the last call remembered. */
export async function startMockServer(): Promise<MockServer & { lastCall(): ServedCall | undefined }> {
  let last: ServedCall | undefined;
  const mocks = Object.entries(services).map(([service, mock]) => {
    const credentials = (keys as Record<string, Credentials>)[service];
    return mock(credentials && { credentials });
  });
  const server = await serve(mocks, { onCall: (call) => (last = call) });
  return { ...server, lastCall: () => last };
}
