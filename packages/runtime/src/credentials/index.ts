/** Credentials providers for Node.js. They read environment variables and files, so they are not part of the client. */
export { fromDefaultChain, fromEnv, fromProfile } from './providers.ts';
export type { Variables } from './lookup.ts';
export type { ProfileOptions } from './profile-files.ts';
