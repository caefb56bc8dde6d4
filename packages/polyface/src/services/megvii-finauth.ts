import {
  createMegviiFinauth,
  type GetFaceInfoOutput,
  type MegviiFinauthClient,
} from '@polyface/clients/megvii-finauth';
import { responseInfoOf, VendorError, type CallOptions } from '@polyface/runtime';
import { emptyFace, type Face } from '../face.ts';
import type { FinauthQuery } from '../face-query.ts';
import type { FinauthRemoval } from '../face-removal.ts';
import { either, object, text } from '../input-schemas.ts';
import type { NewFinauthFace } from '../new-face.ts';
import type { FacadeService } from '../service.ts';
import { dateOf } from './date-of.ts';
import { withoutNullish } from './without-nullish.ts';

/** FinAuth in the facade. */
export const megviiFinauth: FacadeService<'megviiFinauth'> = {
  name: 'megviiFinauth',
  create: createMegviiFinauth,
  faces: {
    findFaces: { input: object({ from: text, groupId: text, faceToken: text }), call: findInFinauth },
    addFace: {
      input: either(
        { imageBase64: text },
        { file: { type: 'string', format: 'binary' } },
        object({ to: text, groupId: text, userId: text }, { userData: text }),
      ),
      call: addToFinauth,
    },
    removeFace: { input: object({ from: text, groupId: text, faceToken: text }), call: removeFromFinauth },
  },
};

async function findInFinauth(
  client: MegviiFinauthClient,
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

async function addToFinauth(client: MegviiFinauthClient, face: NewFinauthFace, options?: CallOptions): Promise<Face> {
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

/** FinAuth reports a face that it did not remove inside a success response. */
async function removeFromFinauth(
  client: MegviiFinauthClient,
  { groupId, faceToken }: FinauthRemoval,
  options?: CallOptions,
): Promise<void> {
  const input = { group_id: groupId, face_tokens: [faceToken] };
  const { data, status, headers, requestId, attempts } = await client.removeFaces.withResponse(input, options);
  const [failure] = data.failure_detail ?? [];
  if (!failure) return;
  const { reason = 'FACE_NOT_IN_GROUP' } = failure;
  // Only a code is safe to show: the facade does not know the signature that a server may repeat in a text.
  const code = /^[A-Z][A-Z0-9_]{0,99}$/.test(reason) ? reason : 'UNKNOWN';
  throw new VendorError({
    service: 'megvii-finauth',
    operation: 'removeFaces',
    attempts,
    code,
    kind: code === 'FACE_NOT_IN_GROUP' ? 'not-found' : 'unknown',
    retry: 'never',
    ...responseInfoOf({ status, headers: [...headers] }, { now: Date.now() }),
    requestId: requestId?.slice(0, 200),
    vendorMessage: code,
  });
}
