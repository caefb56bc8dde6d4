import type { ServiceName } from './configuration.ts';

/** A picture of a face: as a URL, as Base64, or both. */
export interface FaceImage {
  /** May contain a signature and expire soon: treat it as a secret. */
  readonly url?: string;
  readonly base64?: string;
  /** The MD5 of the picture, if the vendor returns it. */
  readonly md5?: string;
}

/** A face stored at a vendor, with the same fields for all vendors. */
export interface Face {
  readonly service: ServiceName;
  /** The vendor's id of the face or its person: UserId (LinkVisual), faceId (IoT), face_token (FinAuth). */
  readonly id: string | undefined;
  /** Your id of the person: CustomUserId (LinkVisual), userId (IoT), user_id (FinAuth). */
  readonly userId: string | undefined;
  readonly name: string | undefined;
  readonly images: readonly FaceImage[];
  /** Other data stored with the face: Params (LinkVisual), policy (IoT), user_data (FinAuth). */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly createdAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  readonly expiresAt: Date | undefined;
  /** The vendor's own data. */
  readonly raw: unknown;
}

/** The fields that no vendor returns when a face is added. */
export const emptyFace = {
  id: undefined,
  name: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  expiresAt: undefined,
};
