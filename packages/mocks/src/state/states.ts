import { iotState } from './alibaba-iot/index.ts';
import { linkvisualState } from './alibaba-linkvisual/index.ts';
import { finauthState } from './megvii-finauth/index.ts';
import type { State } from './state.ts';
import { faceidState } from './tencent-faceid/index.ts';

/** Creates the state of a stateful mock, by service. */
export const states: Readonly<Record<string, () => State>> = {
  'alibaba-iot': iotState,
  'alibaba-linkvisual': linkvisualState,
  'megvii-finauth': finauthState,
  'tencent-faceid': faceidState,
};
