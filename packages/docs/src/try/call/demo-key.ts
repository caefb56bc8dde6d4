import type { Credentials } from '@polyface/runtime';

/** The key the mocks of the pages know. Nobody's: it opens nothing. */
export const demoKey: Credentials = { keyId: 'demo-key-id', secret: 'demo-secret-of-nobody' };
