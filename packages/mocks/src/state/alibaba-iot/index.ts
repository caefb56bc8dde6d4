export { iotState } from './state.ts';
export type { IotState } from './state.ts';
export type { IotFace } from './stores.ts';
