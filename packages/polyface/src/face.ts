import type { ServiceName } from './configuration.ts';

/** A picture of a face: as a URL, as Base64, or both. */
export interface FaceImage {
  /** May contain a signature and expire soon: treat it as a secret. */
  readonly url?: string;
  /** The picture, as Base64. */
  readonly base64?: string;
  /** The MD5 of the picture, if the vendor returns it. */
  readonly md5?: string;
}

/** A face stored at a vendor, with the same fields for all vendors. */
export interface Face {
  /** The service that stores the face. */
  readonly service: ServiceName;
  /** The vendor's id of the face or its person: UserId (LinkVisual), faceId (IoT), face_token (FinAuth). */
  readonly id: string | undefined;
  /** Your id of the person: CustomUserId (LinkVisual), userId (IoT), user_id (FinAuth). */
  readonly userId: string | undefined;
  /** Name of the person, if the vendor stores one. */
  readonly name: string | undefined;
  /** The pictures. Empty if the vendor does not return them. */
  readonly images: readonly FaceImage[];
  /** Other data stored with the face: Params (LinkVisual), policy (IoT), user_data (FinAuth). */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** When the face was added, if the vendor says it. */
  readonly createdAt: Date | undefined;
  /** When the face last changed, if the vendor says it. */
  readonly updatedAt: Date | undefined;
  /** When the face stops being valid, if it does. */
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
