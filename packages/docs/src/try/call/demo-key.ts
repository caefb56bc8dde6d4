import type { Credentials } from '@polyface/runtime';

/** The credentials of the mocks in the pages. Demo values: no vendor knows them. */
export const demoKey: Credentials = { keyId: 'demo-key-id', secret: 'demo-secret-of-nobody' };
