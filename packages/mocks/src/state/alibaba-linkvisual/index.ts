export { linkvisualState } from './state.ts';
export type { LinkvisualState } from './state.ts';
export type { LinkvisualGroup, LinkvisualUser } from './stores.ts';
