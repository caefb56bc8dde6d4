import type { DeleteFaceImageInput, GetFaceImageInput, SaveFaceImageInput } from '@polyface/clients/alibaba-iot';
import type { OperationContext, OperationResult } from '../state.ts';
import type { IotStores } from './stores.ts';

/** Adds the picture of a user, or replaces it and keeps the face id. */
export function saveFaceImage(
  { faces }: IotStores,
  input: SaveFaceImageInput,
  { uuid }: OperationContext,
): OperationResult {
  const { userType, userId, userName, expiredTime, policy = 'PERMISSION' } = input;
  const picture = 'imageUrl' in input ? { imageUrl: input.imageUrl } : { imageBase64: input.imageBase64 };
  faces.add({
    userType,
    userId,
    faceId: faces.find(userType, userId)?.faceId ?? uuid(),
    ...picture,
    ...(userName !== undefined && { userName }),
    ...(expiredTime !== undefined && { expireTime: expiredTime }),
    policy,
  });
  return { data: null };
}

/** Returns the picture of a user in the requested format. */
export function getFaceImage(
  { faces }: IotStores,
  { userType, userId, imageFormat = 'URL' }: GetFaceImageInput,
): OperationResult {
  const face = faces.find(userType, userId);
  if (!face) return { data: null };
  const { imageUrl, imageBase64, ...rest } = face;
  const picture =
    imageFormat === 'BASE64'
      ? { imageBase64: imageBase64 ?? '' }
      : { imageUrl: imageUrl ?? `https://faces.example.com/${face.faceId}.jpg` };
  return { data: { ...picture, ...rest } };
}

/** Removes the picture of a user, if there is one. */
export function deleteFaceImage({ faces }: IotStores, { userType, userId }: DeleteFaceImageInput): OperationResult {
  faces.remove(userType, userId);
  return { data: null };
}
