export { faceidState } from './state.ts';
export type { FaceidState } from './state.ts';
export type { FaceidDetection, FaceidVerification } from './stores.ts';
