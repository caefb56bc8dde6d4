/** Credentials providers for Node.js. They read environment variables and files, so no client imports them. */
export { fromDefaultChain, fromEnv, fromProfile } from '@polyface/runtime/credentials';
export type { ProfileOptions } from '@polyface/runtime/credentials';
