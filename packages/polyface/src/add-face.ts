import type { SaveFaceImageInput } from '@polyface/clients/alibaba-iot';
import type { CallOptions } from '@polyface/runtime';
import { clientOf, type Clients } from './configuration.ts';
import type { Face } from './face.ts';

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

/** Adds a face. Returns your input with the data that the vendor returned. */
export function addFace(clients: Partial<Clients>, face: NewFace, options?: CallOptions): Promise<Face> {
  switch (face.to) {
    case 'alibabaLinkvisual':
      return addToLinkvisual(clientOf(clients, face.to), face, options);
    case 'alibabaIot':
      return addToIot(clientOf(clients, face.to), face, options);
    case 'megviiFinauth':
      return addToFinauth(clientOf(clients, face.to), face, options);
  }
}

async function addToLinkvisual(
  client: Clients['alibabaLinkvisual'],
  face: NewLinkvisualFace,
  options?: CallOptions,
): Promise<Face> {
  const { isolationId, imageUrl, userId, name, attributes } = face;
  const raw = await client.addFaceUser(
    {
      IsolationId: isolationId,
      FacePicUrl: imageUrl,
      ...(userId !== undefined && { CustomUserId: userId }),
      ...(name !== undefined && { Name: name }),
      ...(attributes && { Params: JSON.stringify(attributes) }),
    },
    options,
  );
  return {
    ...emptyFace,
    service: face.to,
    id: raw?.UserId,
    userId,
    name,
    images: [{ url: imageUrl }],
    attributes: attributes ?? {},
    raw,
  };
}

async function addToIot(client: Clients['alibabaIot'], face: NewIotFace, options?: CallOptions): Promise<Face> {
  const { to, userType, userId, name, policy, expiresAt } = face;
  const picture = 'imageUrl' in face ? { imageUrl: face.imageUrl } : { imageBase64: face.imageBase64 };
  const raw = await client.saveFaceImage(
    {
      userType,
      userId,
      ...picture,
      ...(name !== undefined && { userName: name }),
      ...(policy && { policy }),
      ...(expiresAt && { expiredTime: formatChinaTime(expiresAt) }),
    },
    options,
  );
  const images = ['imageUrl' in face ? { url: face.imageUrl } : { base64: face.imageBase64 }];
  return {
    ...emptyFace,
    service: to,
    userId,
    name,
    images,
    attributes: { userType, ...(policy && { policy }) },
    expiresAt,
    raw,
  };
}

async function addToFinauth(
  client: Clients['megviiFinauth'],
  face: NewFinauthFace,
  options?: CallOptions,
): Promise<Face> {
  const { to, groupId, userId, userData } = face;
  const common = { group_id: groupId, user_id: userId, ...(userData !== undefined && { user_data: userData }) };
  const raw = await client.addFace(
    'file' in face ? { ...common, file: face.file } : { ...common, image: face.imageBase64 },
    options,
  );
  const images = 'file' in face ? [] : [{ base64: face.imageBase64 }];
  return {
    ...emptyFace,
    service: to,
    id: raw.face_token,
    userId,
    images,
    attributes: userData === undefined ? {} : { userData },
    raw,
  };
}

/** The fields that no vendor returns when a face is added. */
const emptyFace = { id: undefined, name: undefined, createdAt: undefined, updatedAt: undefined, expiresAt: undefined };

/** Formats a date as `yyyy-MM-dd HH:mm:ss` in China Standard Time. */
function formatChinaTime(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
