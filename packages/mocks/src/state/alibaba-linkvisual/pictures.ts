import type { AddFaceUserPictureInput, DeleteFaceUserPictureInput } from '@polyface/clients/alibaba-linkvisual';
import type { OperationContext, OperationResult } from '../state.ts';
import { withUser } from './lookup.ts';
import type { LinkvisualStores, LinkvisualUser } from './stores.ts';

/** Adds a picture to a user. */
export function addFaceUserPicture(
  stores: LinkvisualStores,
  input: AddFaceUserPictureInput,
  { uuid }: OperationContext,
): OperationResult {
  return withUser(stores, input, (user) => {
    const picture = createPicture(input.FacePicUrl, uuid());
    stores.users.add({ ...user, FacePicList: [...user.FacePicList, picture] });
    return { data: picture.FaceMd5 };
  });
}

/** Removes a picture from a user, if there is one with this MD5. */
export function deleteFaceUserPicture(stores: LinkvisualStores, input: DeleteFaceUserPictureInput): OperationResult {
  return withUser(stores, input, (user) => {
    const FacePicList = user.FacePicList.filter(({ FaceMd5 }) => FaceMd5 !== input.FacePicMd5);
    stores.users.add({ ...user, FacePicList });
    return { data: null };
  });
}

/** Creates a picture. A mock downloads nothing: the MD5 is a new id. */
export function createPicture(url: string, uuid: string): LinkvisualUser['FacePicList'][number] {
  return { FaceMd5: uuid.replaceAll('-', ''), FaceUrl: url, FeatureDTOList: [] };
}
