import type { ServiceName } from './configuration.ts';

/** A picture of a face: by address, as Base64, or both. */
export interface FaceImage {
  /** May be signed and short-lived: treat it as a secret. */
  readonly url?: string;
  readonly base64?: string;
  /** The MD5 of the picture, where the vendor tells it. */
  readonly md5?: string;
}

/** A face that a vendor holds, in the same words whichever vendor that is. */
export interface Face {
  readonly service: ServiceName;
  /** The vendor's id of the face or of its person: UserId (LinkVisual), faceId (IoT), face_token (FinAuth). */
  readonly id: string | undefined;
  /** Your id of the person: CustomUserId (LinkVisual), userId (IoT), user_id (FinAuth). */
  readonly userId: string | undefined;
  readonly name: string | undefined;
  readonly images: readonly FaceImage[];
  /** What else was stored with the face: Params (LinkVisual), policy (IoT), user_data (FinAuth). */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly createdAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  readonly expiresAt: Date | undefined;
  /** The vendor's own record. */
  readonly raw: unknown;
}
