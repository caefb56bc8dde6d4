/** What the page and its back end say to each other. */

import type { ErrorKind, NewIotFace } from 'polyface';

/** A text in both languages of the desk. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** A service that holds faces. */
export type Library = RecordKey['library'];

/** Whose ids the IoT platform knows a person by. */
export type UserType = NewIotFace['userType'];

/** Where a record is kept, and by what it is found there. */
export type RecordKey =
  | { readonly library: 'alibabaLinkvisual'; readonly isolationId: string; readonly userId: string }
  | { readonly library: 'alibabaIot'; readonly userType: UserType; readonly userId: string }
  | { readonly library: 'megviiFinauth'; readonly groupId: string; readonly faceToken: string };

/** A face to register, in the words of the library that shall hold it. `picture` is a JPEG as Base64. */
export type Registration = { readonly picture: string } & (
  | {
      readonly library: 'alibabaLinkvisual';
      readonly isolationId: string;
      readonly name: string;
      readonly ownId?: string;
    }
  | { readonly library: 'alibabaIot'; readonly userType: UserType; readonly userId: string; readonly name: string }
  | { readonly library: 'megviiFinauth'; readonly groupId: string; readonly userId: string; readonly note?: string }
);

/** A record of a library. */
export interface FaceRecord {
  readonly key: RecordKey;
  readonly name?: string;
  /** Your id of the person. */
  readonly ownId?: string;
  /** An address that the page may show: its own server's, or `data:`. */
  readonly picture?: string;
  /** What else is kept with the record, by the vendor's words. */
  readonly details: Readonly<Record<string, string>>;
  /** ISO 8601, as are the other times. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly expiresAt?: string;
}

/** Who shall be verified. */
export interface VerificationOrder {
  readonly name: string;
  readonly idCard: string;
}

/** A verification that was started. */
export interface StartedVerification {
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** What came of a verification. */
export interface VerificationOutcome {
  readonly state: 'passed' | 'pending' | 'expired' | 'refused';
  /** The vendor's result code. */
  readonly code?: string;
  /** What the code means. */
  readonly meaning?: Text;
  readonly similarity?: number;
  readonly name?: string;
  /** The number of the identity card, its middle hidden. */
  readonly idCard?: string;
}

/** What went wrong: the vendors' vocabulary, and what happens before or instead of a vendor's answer. `offline`: the page does not reach its server. */
export type FailureKind = ErrorKind | 'invalid-input' | 'timeout' | 'network' | 'unexpected' | 'offline';

/** Why something could not be done, fit to be shown: no secret, no personal data. */
export interface Failure {
  readonly kind: FailureKind;
  /** The service that was asked: `tencent-faceid`. */
  readonly service?: string;
  readonly operation?: string;
  /** The vendor's code, and the HTTP status it came with. */
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
  /** What the code means, and what helps. */
  readonly meaning?: Text;
  readonly resolution?: Text;
  /** The fields that do not fit. */
  readonly fields?: readonly string[];
}
