/** The requests and responses between the page and its back end. */

import type { ErrorKind, NewIotFace } from 'polyface';

/** A text in both languages of the kiosk. */
export interface LocalizedText {
  readonly en: string;
  readonly zh: string;
}

/** A service that stores faces. */
export type Library = RecordKey['library'];

/** The kind of user ID that the IoT platform identifies a person by. */
export type UserType = NewIotFace['userType'];

/** The library and the identifiers of a record. */
export type RecordKey =
  | { readonly library: 'alibabaLinkvisual'; readonly isolationId: string; readonly userId: string }
  | { readonly library: 'alibabaIot'; readonly userType: UserType; readonly userId: string }
  | { readonly library: 'megviiFinauth'; readonly groupId: string; readonly faceToken: string };

/** A face to register. The members depend on the library. `picture` is a JPEG in Base64. */
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
  /** The kiosk operator's own person ID. */
  readonly ownId?: string;
  /** A URL that the page may load: a path on its own server, or `data:`. */
  readonly picture?: string;
  /** Other values stored with the record, under the vendor's names. */
  readonly attributes: Readonly<Record<string, string>>;
  /** ISO 8601, like the other times. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly expiresAt?: string;
}

/** The person to verify. */
export interface VerificationRequest {
  readonly name: string;
  readonly idCard: string;
}

/** A verification in progress. */
export interface StartedVerification {
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** The result of a verification. */
export interface VerificationResult {
  readonly state: 'passed' | 'pending' | 'expired' | 'failed';
  /** The vendor's result code. */
  readonly code?: string;
  /** The meaning of the code. */
  readonly meaning?: LocalizedText;
  readonly similarity?: number;
  readonly name?: string;
  /** The ID card number with its middle masked. */
  readonly idCard?: string;
}

/**
 * The kind of a failure: the facade's error kinds, and failures without a vendor's response. `offline` means that the page cannot reach its
 * own server.
 */
export type FailureKind = ErrorKind | 'invalid-input' | 'timeout' | 'network' | 'unexpected' | 'offline';

/** A failure that the page can show. It contains no secret and no personal data. */
export interface Failure {
  readonly kind: FailureKind;
  /** The service that was called: `tencent-faceid`. */
  readonly service?: string;
  readonly operation?: string;
  /** The vendor's error code and the HTTP status of its response. */
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
  /** The meaning of the code and its resolution, from the specs. */
  readonly meaning?: LocalizedText;
  readonly resolution?: LocalizedText;
  /** The names of the invalid fields. */
  readonly fields?: readonly string[];
}
