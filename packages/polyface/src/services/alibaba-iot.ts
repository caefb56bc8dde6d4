import { createAlibabaIot, type AlibabaIotClient, type GetFaceImageOutput } from '@polyface/clients/alibaba-iot';
import type { CallOptions } from '@polyface/runtime';
import { emptyFace, type Face } from '../face.ts';
import type { IotQuery } from '../face-query.ts';
import type { IotRemoval } from '../face-removal.ts';
import { either, object, text } from '../input-schemas.ts';
import type { NewIotFace } from '../new-face.ts';
import type { FacadeService } from '../service.ts';
import { withoutNullish } from './without-nullish.ts';

/** The IoT platform in the facade. */
export const alibabaIot: FacadeService<'alibabaIot'> = {
  name: 'alibabaIot',
  create: createAlibabaIot,
  faces: {
    findFaces: {
      input: object(
        { from: text, userType: text, userId: text },
        { image: { type: 'string', enum: ['url', 'base64'] } },
      ),
      call: findInIot,
    },
    addFace: {
      input: either(
        { imageUrl: text },
        { imageBase64: text },
        object(
          { to: text, userType: text, userId: text },
          { name: text, policy: { type: 'string', enum: ['PERMISSION', 'DENY'] }, expiresAt: {} },
        ),
      ),
      call: addToIot,
    },
    removeFace: {
      input: object({ from: text, userType: text, userId: text }),
      call: removeFromIot,
    },
  },
};

async function findInIot(client: AlibabaIotClient, query: IotQuery, options?: CallOptions): Promise<readonly Face[]> {
  const imageFormat =
    query.image === undefined ? {} : { imageFormat: query.image === 'base64' ? ('BASE64' as const) : ('URL' as const) };
  const face: GetFaceImageOutput = await client.getFaceImage(
    { userType: query.userType, userId: query.userId, ...imageFormat },
    options,
  );
  if (!face) return [];
  const { faceId, userId, userName, imageUrl, imageBase64, expireTime, policy, userType } = face;
  return [
    {
      service: query.from,
      id: faceId,
      userId,
      name: userName,
      images: imageUrl || imageBase64 ? [withoutNullish({ url: imageUrl, base64: imageBase64 })] : [],
      attributes: withoutNullish({ policy, userType }),
      createdAt: undefined,
      updatedAt: undefined,
      expiresAt: parseChinaTime(expireTime),
      raw: face,
    },
  ];
}

async function addToIot(client: AlibabaIotClient, face: NewIotFace, options?: CallOptions): Promise<Face> {
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

async function removeFromIot(
  client: AlibabaIotClient,
  { userType, userId }: IotRemoval,
  options?: CallOptions,
): Promise<void> {
  await client.deleteFaceImage({ userType, userId }, options);
}

/** Formats a date as `yyyy-MM-dd HH:mm:ss` in China Standard Time. */
function formatChinaTime(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Parses `yyyy-MM-dd HH:mm:ss`. Alibaba's documentation names no time zone; China Standard Time is assumed. */
function parseChinaTime(dateTime: string | undefined): Date | undefined {
  const time = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(dateTime ?? '')
    ? new Date(`${dateTime!.replace(' ', 'T')}+08:00`)
    : undefined;
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}
