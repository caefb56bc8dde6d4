import type { SaveFaceImageInput } from '@polyface/clients/alibaba-iot';

/** A face to add to one service. `to` names the service. */
export type NewFace = NewLinkvisualFace | NewIotFace | NewFinauthFace;

/** A picture: as a URL or as Base64. */
type Picture =
  | {
      /** URL of the picture. */
      readonly imageUrl: string;
    }
  | {
      /** The picture, as Base64. */
      readonly imageBase64: string;
    };

/** A user to add to a LinkVisual library. */
export interface NewLinkvisualFace {
  readonly to: 'alibabaLinkvisual';
  /** The id of the library: IsolationId. */
  readonly isolationId: string;
  /** URL of a JPEG, without Chinese characters. */
  readonly imageUrl: string;
  /** Your id of the person: CustomUserId. */
  readonly userId?: string | undefined;
  /** Name of the person. At most 64 characters. */
  readonly name?: string | undefined;
  /** Your data about the person: Params, as JSON. */
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** The face of a user to add to the IoT platform. Replaces an existing face of that user. */
export type NewIotFace = Picture & {
  readonly to: 'alibabaIot';
  /** How `userId` identifies the user. */
  readonly userType: SaveFaceImageInput['userType'];
  /** Your id of the person, unique with `userType`. */
  readonly userId: string;
  /** Name of the person: userName. */
  readonly name?: string | undefined;
  /** Default: `PERMISSION`. */
  readonly policy?: 'PERMISSION' | 'DENY' | undefined;
  /** Sent as China Standard Time. */
  readonly expiresAt?: Date | undefined;
};

/** A face to add to a FinAuth group. */
export type NewFinauthFace = (
  | {
      /** A picture, as Base64. */
      readonly imageBase64: string;
    }
  | {
      /** A picture: PNG, JPG, BMP or JFIF. */
      readonly file: Blob | Uint8Array;
    }
) & {
  readonly to: 'megviiFinauth';
  /** The id of the group: group_id. */
  readonly groupId: string;
  /** Your id of the person: user_id. */
  readonly userId: string;
  /** At most 128 characters. */
  readonly userData?: string | undefined;
};
