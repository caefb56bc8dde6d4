import { createState, type State } from '../state.ts';
import { detectAuth, getDetectInfoEnhanced } from './detections.ts';
import { finishVerification, verifyEvent } from './finish.ts';
import { createFaceidStores, type FaceidStores } from './stores.ts';
import { getFaceIdResult, getFaceIdToken } from './verifications.ts';

/** The state of a FaceID mock. */
export interface FaceidState extends State, FaceidStores {
  /**
   * Finishes a verification, as the person's phone does. Also available as the event `verify` with `{ token, result }`.
   *
   * @param token A FaceIdToken (valid for 10 minutes) or a BizToken (valid for 2 hours).
   * @param now Milliseconds since 1970.
   * @param result The vendor's result code. Default: `0`, passed.
   * @returns `false`, without a change, if the token is unknown, expired or already used.
   */
  verify(token: string, now: number, result?: string): boolean;
}

/** Creates the state of a FaceID mock. */
export function faceidState(): FaceidState {
  const stores = createFaceidStores();
  const verify: FaceidState['verify'] = (token, now, result) => finishVerification(stores, token, now, result);
  const operations = { getFaceIdToken, getFaceIdResult, detectAuth, getDetectInfoEnhanced };
  return { ...createState(stores, operations, { verify: verifyEvent(stores) }), verify };
}
