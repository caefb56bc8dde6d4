export { finauthState } from './state.ts';
export type { FinauthState } from './state.ts';
export type { FinauthFace, FinauthGroup } from './stores.ts';
