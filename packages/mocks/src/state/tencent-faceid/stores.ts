import type { Schema } from '@polyface/runtime';
import { milliseconds, text } from '../schemas.ts';
import { createStore, type SeededStore } from '../store.ts';

/** A verification by the SDK. */
export interface FaceidVerification {
  /** The FaceIdToken of the verification. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  /** Identity card number (IdCard). */
  readonly idCard?: string;
  /** Name of the person (Name). */
  readonly name?: string;
  /** Text that is returned with the result (Extra). */
  readonly extra?: string;
  /** The vendor's result code, `0` for passed. Absent until the verification is finished. */
  readonly result?: string;
}

/** A hosted verification, on the vendor's web page. */
export interface FaceidDetection extends FaceidVerification {
  /** The id of the business scenario (RuleId). */
  readonly ruleId: string;
}

/** The stores of a FaceID mock. Both are empty at the start. */
export type FaceidStores = {
  /** Verifications by FaceIdToken. */
  readonly verifications: SeededStore<FaceidVerification>;
  /** Hosted verifications by BizToken. */
  readonly detections: SeededStore<FaceidDetection>;
};

/** Schema of the vendor's result codes: `0` for passed. */
export const resultCode: Schema = { type: 'string', pattern: '^\\d{1,9}$' };

/** Creates the stores. */
export function createFaceidStores(): FaceidStores {
  const members = { token: text, issuedAt: milliseconds, idCard: text, name: text, extra: text, result: resultCode };
  const optional = ['idCard', 'name', 'extra', 'result'] as const;
  const verifications = createStore<FaceidVerification>({ key: ['token'], members, optional, seeds: [] });
  const detections = createStore<FaceidDetection>({
    key: ['token'],
    members: { ...members, ruleId: text },
    optional,
    seeds: [],
  });
  return { verifications, detections };
}
