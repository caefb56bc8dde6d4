import type { GetFaceImageInput, GetFaceImageOutput } from '@polyface/clients/alibaba-iot';
import type { QueryFaceUserBatchOutput } from '@polyface/clients/alibaba-linkvisual';
import type { GetFaceInfoOutput } from '@polyface/clients/megvii-finauth';
import type { CallOptions } from '@polyface/runtime';
import { configured, type Clients } from './configuration.ts';
import type { Face, FaceImage } from './face.ts';

/** Which faces to find, in the words of the service that holds them. */
export type FaceQuery = LinkvisualQuery | IotQuery | FinauthQuery;

/** People of a LinkVisual library. At most 50 at a time. */
export interface LinkvisualQuery {
  readonly from: 'alibabaLinkvisual';
  readonly isolationId: string;
  /** The vendor's UserIds. */
  readonly userIds: readonly string[];
}

/** The face of one person of the IoT platform. */
export interface IotQuery {
  readonly from: 'alibabaIot';
  readonly userType: GetFaceImageInput['userType'];
  readonly userId: string;
  /** Default: `url`. */
  readonly image?: 'url' | 'base64';
}

/** One face of a FinAuth library. */
export interface FinauthQuery {
  readonly from: 'megviiFinauth';
  readonly groupId: string;
  readonly faceToken: string;
}

/** Finds faces. None found is an empty list where the vendor says so, else the vendor's error. */
export function findFaces(
  clients: Partial<Clients>,
  query: FaceQuery,
  options?: CallOptions,
): Promise<readonly Face[]> {
  switch (query.from) {
    case 'alibabaLinkvisual':
      return findInLinkvisual(configured(clients, query.from), query, options);
    case 'alibabaIot':
      return findInIot(configured(clients, query.from), query, options);
    case 'megviiFinauth':
      return findInFinauth(configured(clients, query.from), query, options);
  }
}

async function findInLinkvisual(
  client: Clients['alibabaLinkvisual'],
  query: LinkvisualQuery,
  options?: CallOptions,
): Promise<readonly Face[]> {
  const users: QueryFaceUserBatchOutput | undefined = await client.queryFaceUserBatch(
    { IsolationId: query.isolationId, UserIdList: [...query.userIds] },
    options,
  );
  return (users ?? []).map((user) => ({
    service: query.from,
    id: user.UserId,
    userId: user.CustomUserId,
    name: user.Name,
    images: (user.FacePicList ?? []).map(({ FaceUrl, FaceMd5 }) => image({ url: FaceUrl, md5: FaceMd5 })),
    attributes: attributesOf(user.Params),
    createdAt: moment(user.CreateTime),
    updatedAt: moment(user.ModifyTime),
    expiresAt: undefined,
    raw: user,
  }));
}

async function findInIot(
  client: Clients['alibabaIot'],
  query: IotQuery,
  options?: CallOptions,
): Promise<readonly Face[]> {
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
      images: imageUrl || imageBase64 ? [image({ url: imageUrl, base64: imageBase64 })] : [],
      attributes: defined({ policy, userType }),
      createdAt: undefined,
      updatedAt: undefined,
      expiresAt: chinaTime(expireTime),
      raw: face,
    },
  ];
}

async function findInFinauth(
  client: Clients['megviiFinauth'],
  query: FinauthQuery,
  options?: CallOptions,
): Promise<readonly Face[]> {
  const { info }: GetFaceInfoOutput = await client.getFaceInfo(
    { group_id: query.groupId, face_token: query.faceToken },
    options,
  );
  return [
    {
      service: query.from,
      id: info.face_token,
      userId: info.user_id,
      name: undefined,
      images: [],
      attributes: defined({ userData: info.user_data }),
      createdAt: moment(info.add_time),
      updatedAt: undefined,
      expiresAt: undefined,
      raw: info,
    },
  ];
}

/** LinkVisual's Params is JSON inside a text; a text that is none is kept as it is. */
function attributesOf(params: string | undefined): Readonly<Record<string, unknown>> {
  if (!params) return {};
  try {
    const value: unknown = JSON.parse(params);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : { Params: value };
  } catch {
    return { Params: params };
  }
}

function image(parts: { url?: string | undefined; base64?: string | undefined; md5?: string | undefined }): FaceImage {
  return defined(parts);
}

function defined<Parts extends object>(parts: Parts): { [Name in keyof Parts]?: Exclude<Parts[Name], undefined> } {
  const present = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present) as { [Name in keyof Parts]?: Exclude<Parts[Name], undefined> };
}

function moment(milliseconds: number | undefined): Date | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds);
}

/** The IoT page gives `yyyy-MM-dd HH:mm:ss` and no zone: China's is assumed. */
function chinaTime(text: string | undefined): Date | undefined {
  const time = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text ?? '')
    ? new Date(`${text!.replace(' ', 'T')}+08:00`)
    : undefined;
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}
