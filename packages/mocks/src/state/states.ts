import { iotState } from './alibaba-iot.ts';
import { linkvisualState } from './alibaba-linkvisual.ts';
import { finauthState } from './megvii-finauth.ts';
import type { State } from './state.ts';
import { faceidState } from './tencent-faceid.ts';

/** A fresh memory for each service that has one. */
export const states: Readonly<Record<string, () => State>> = {
  'alibaba-iot': iotState,
  'alibaba-linkvisual': linkvisualState,
  'megvii-finauth': finauthState,
  'tencent-faceid': faceidState,
};
