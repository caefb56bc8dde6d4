import {
  createAlibabaLinkvisual,
  queryFaceUserBatch,
  type AlibabaLinkvisualClient,
  type QueryFaceUserBatchOutput,
} from '@polyface/clients/alibaba-linkvisual';
import type { CallOptions } from '@polyface/runtime';
import { callInBatches } from '../call-in-batches.ts';
import { emptyFace, type Face } from '../face.ts';
import type { LinkvisualQuery } from '../face-query.ts';
import type { LinkvisualRemoval } from '../face-removal.ts';
import { object, text } from '../input-schemas.ts';
import type { NewLinkvisualFace } from '../new-face.ts';
import type { FacadeService } from '../service.ts';
import { dateOf } from './date-of.ts';
import { withoutNullish } from './without-nullish.ts';

/** LinkVisual in the facade. */
export const alibabaLinkvisual: FacadeService<'alibabaLinkvisual'> = {
  name: 'alibabaLinkvisual',
  create: createAlibabaLinkvisual,
  faces: {
    findFaces: {
      input: object({ from: text, isolationId: text, userIds: { type: 'array', items: text } }),
      call: findInLinkvisual,
    },
    addFace: {
      input: object(
        { to: text, isolationId: text, imageUrl: text },
        { userId: text, name: text, attributes: { type: 'object' } },
      ),
      call: addToLinkvisual,
    },
    removeFace: {
      input: object({ from: text, isolationId: text, userId: text }),
      call: removeFromLinkvisual,
    },
  },
};

function findInLinkvisual(
  client: AlibabaLinkvisualClient,
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

async function addToLinkvisual(
  client: AlibabaLinkvisualClient,
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

async function removeFromLinkvisual(
  client: AlibabaLinkvisualClient,
  { isolationId, userId }: LinkvisualRemoval,
  options?: CallOptions,
): Promise<void> {
  await client.deleteFaceUser({ IsolationId: isolationId, UserId: userId }, options);
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
