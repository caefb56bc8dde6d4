import type { SaveFaceImageInput } from '@polyface/clients/alibaba-iot';

/** A face to add to one service. `to` names the service. */
export type NewFace = NewLinkvisualFace | NewIotFace | NewFinauthFace;

/** A picture: as a URL or as Base64. */
type Picture = { readonly imageUrl: string } | { readonly imageBase64: string };

/** A user to add to a LinkVisual library. */
export interface NewLinkvisualFace {
  readonly to: 'alibabaLinkvisual';
  readonly isolationId: string;
  /** URL of a JPEG, without Chinese characters. */
  readonly imageUrl: string;
  /** Your id of the person: CustomUserId. */
  readonly userId?: string | undefined;
  readonly name?: string | undefined;
  /** Your data about the person: Params, as JSON. */
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** The face of a user to add to the IoT platform. Replaces an existing face of that user. */
export type NewIotFace = Picture & {
  readonly to: 'alibabaIot';
  readonly userType: SaveFaceImageInput['userType'];
  readonly userId: string;
  readonly name?: string | undefined;
  /** Default: `PERMISSION`. */
  readonly policy?: 'PERMISSION' | 'DENY' | undefined;
  /** Sent as China Standard Time. */
  readonly expiresAt?: Date | undefined;
};

/** A face to add to a FinAuth group. */
export type NewFinauthFace = (
  | { readonly imageBase64: string }
  | {
      /** A picture: PNG, JPG, BMP or JFIF. */
      readonly file: Blob | Uint8Array;
    }
) & {
  readonly to: 'megviiFinauth';
  readonly groupId: string;
  readonly userId: string;
  /** At most 128 characters. */
  readonly userData?: string | undefined;
};
