import type { SaveFaceImageInput } from '@polyface/clients/alibaba-iot';
import type { CallOptions } from '@polyface/runtime';
import { configured, type Clients } from './configuration.ts';
import type { Face } from './face.ts';

/** A face to add, in the words of the service that shall hold it. */
export type NewFace = NewLinkvisualFace | NewIotFace | NewFinauthFace;

/** A picture: by address or as Base64. */
type Picture = { readonly imageUrl: string } | { readonly imageBase64: string };

/** A person for a LinkVisual library. */
export interface NewLinkvisualFace {
  readonly to: 'alibabaLinkvisual';
  readonly isolationId: string;
  /** A JPEG; no Chinese characters in the address. */
  readonly imageUrl: string;
  /** Your id of the person: CustomUserId. */
  readonly userId?: string;
  readonly name?: string;
  /** What you want to keep with the person: Params, as JSON. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The face of a person for the IoT platform. One that is there is replaced. */
export type NewIotFace = Picture & {
  readonly to: 'alibabaIot';
  readonly userType: SaveFaceImageInput['userType'];
  readonly userId: string;
  readonly name?: string;
  /** Default: `PERMISSION`. */
  readonly policy?: 'PERMISSION' | 'DENY';
  /** In China's time on the wire. */
  readonly expiresAt?: Date;
};

/** A face for a FinAuth library. */
export type NewFinauthFace = (
  | { readonly imageBase64: string }
  | {
      /** A picture: PNG, JPG, BMP or jfif. */
      readonly file: Blob | Uint8Array<ArrayBuffer>;
    }
) & {
  readonly to: 'megviiFinauth';
  readonly groupId: string;
  readonly userId: string;
  /** At most 128 characters. */
  readonly userData?: string;
};

/** Adds a face. What comes back is what the vendor tells of it, and what you gave. */
export function addFace(clients: Partial<Clients>, face: NewFace, options?: CallOptions): Promise<Face> {
  switch (face.to) {
    case 'alibabaLinkvisual':
      return addToLinkvisual(configured(clients, face.to), face, options);
    case 'alibabaIot':
      return addToIot(configured(clients, face.to), face, options);
    case 'megviiFinauth':
      return addToFinauth(configured(clients, face.to), face, options);
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
    ...unknown,
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
      ...(expiresAt && { expiredTime: chinaTime(expiresAt) }),
    },
    options,
  );
  const images = ['imageUrl' in face ? { url: face.imageUrl } : { base64: face.imageBase64 }];
  return {
    ...unknown,
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
    ...unknown,
    service: to,
    id: raw.face_token,
    userId,
    images,
    attributes: userData === undefined ? {} : { userData },
    raw,
  };
}

/** What no vendor tells when a face is added. */
const unknown = { id: undefined, name: undefined, createdAt: undefined, updatedAt: undefined, expiresAt: undefined };

/** `yyyy-MM-dd HH:mm:ss` in China's time. */
function chinaTime(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
