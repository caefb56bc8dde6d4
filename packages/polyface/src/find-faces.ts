import type { GetFaceImageInput, GetFaceImageOutput } from '@polyface/clients/alibaba-iot';
import { queryFaceUserBatch, type QueryFaceUserBatchOutput } from '@polyface/clients/alibaba-linkvisual';
import type { GetFaceInfoOutput } from '@polyface/clients/megvii-finauth';
import type { CallOptions } from '@polyface/runtime';
import { callInBatches } from './call-in-batches.ts';
import { clientOf, type Clients } from './configuration.ts';
import type { Face } from './face.ts';

/** Selects faces of one service. `from` names the service. */
export type FaceQuery = LinkvisualQuery | IotQuery | FinauthQuery;

/** Selects users of a LinkVisual library. More than 50 are requested in several requests. */
export interface LinkvisualQuery {
  readonly from: 'alibabaLinkvisual';
  /** The id of the library: IsolationId. */
  readonly isolationId: string;
  /** The vendor's UserIds. */
  readonly userIds: readonly string[];
}

/** Selects the face of one user of the IoT platform. */
export interface IotQuery {
  readonly from: 'alibabaIot';
  /** How `userId` identifies the user. */
  readonly userType: GetFaceImageInput['userType'];
  /** Your id of the person, unique with `userType`. */
  readonly userId: string;
  /** Format of the picture. Default: `url`. */
  readonly image?: 'url' | 'base64' | undefined;
}

/** Selects one face of a FinAuth group. */
export interface FinauthQuery {
  readonly from: 'megviiFinauth';
  /** The id of the group: group_id. */
  readonly groupId: string;
  /** The id of the face: face_token. */
  readonly faceToken: string;
}

/** Finds faces. If there is none, returns an empty list or throws the vendor's error, depending on the vendor. */
export function findFaces(
  clients: Partial<Clients>,
  query: FaceQuery,
  options?: CallOptions,
): Promise<readonly Face[]> {
  switch (query.from) {
    case 'alibabaLinkvisual':
      return findInLinkvisual(clientOf(clients, query.from), query, options);
    case 'alibabaIot':
      return findInIot(clientOf(clients, query.from), query, options);
    case 'megviiFinauth':
      return findInFinauth(clientOf(clients, query.from), query, options);
  }
}

function findInLinkvisual(
  client: Clients['alibabaLinkvisual'],
  query: LinkvisualQuery,
  options?: CallOptions,
): Promise<readonly Face[]> {
  const input = { IsolationId: query.isolationId, UserIdList: [...query.userIds] };
  return callInBatches(queryFaceUserBatch, client.queryFaceUserBatch, input, options, facesOf);
}

function facesOf(users: QueryFaceUserBatchOutput | undefined): Face[] {
  return (users ?? []).map((user) => ({
    service: 'alibabaLinkvisual',
    id: user.UserId,
    userId: user.CustomUserId,
    name: user.Name,
    images: (user.FacePicList ?? []).map(({ FaceUrl, FaceMd5 }) => withoutNullish({ url: FaceUrl, md5: FaceMd5 })),
    attributes: attributesOf(user.Params),
    createdAt: dateOf(user.CreateTime),
    updatedAt: dateOf(user.ModifyTime),
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
      images: imageUrl || imageBase64 ? [withoutNullish({ url: imageUrl, base64: imageBase64 })] : [],
      attributes: withoutNullish({ policy, userType }),
      createdAt: undefined,
      updatedAt: undefined,
      expiresAt: parseChinaTime(expireTime),
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
      attributes: withoutNullish({ userData: info.user_data }),
      createdAt: dateOf(info.add_time),
      updatedAt: undefined,
      expiresAt: undefined,
      raw: info,
    },
  ];
}

/** Parses LinkVisual's Params, a string with JSON. Returns `{ Params }` if it is not a JSON object. */
function attributesOf(params: string | undefined): Readonly<Record<string, unknown>> {
  if (!params) return {};
  try {
    const value: unknown = JSON.parse(params);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : { Params: value };
  } catch {
    return { Params: params };
  }
}

function withoutNullish<T extends object>(members: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const present = Object.entries(members).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}

function dateOf(milliseconds: number | undefined): Date | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds);
}

/** Parses `yyyy-MM-dd HH:mm:ss`. Alibaba's documentation names no time zone; China Standard Time is assumed. */
function parseChinaTime(text: string | undefined): Date | undefined {
  const time = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text ?? '')
    ? new Date(`${text!.replace(' ', 'T')}+08:00`)
    : undefined;
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}
