import type { AddFaceUserInput, DeleteFaceUserInput, UpdateFaceUserInput } from '@polyface/clients/alibaba-linkvisual';
import type { OperationContext, OperationResult } from '../state.ts';
import { removeMember } from './groups.ts';
import { createId, userNotFound, withUser } from './lookup.ts';
import { createPicture } from './pictures.ts';
import type { LinkvisualStores } from './stores.ts';

/** Adds a user with one picture. */
export function addFaceUser(
  { users }: LinkvisualStores,
  { IsolationId, FacePicUrl, ...details }: AddFaceUserInput,
  { now, uuid }: OperationContext,
): OperationResult {
  const UserId = createId(uuid());
  users.add({
    IsolationId,
    UserId,
    ...details,
    CreateTime: now,
    ModifyTime: now,
    FacePicList: [createPicture(FacePicUrl, uuid())],
  });
  return { data: { UserId, ...details } };
}

/** Updates a user. A new picture replaces all pictures. */
export function updateFaceUser(
  stores: LinkvisualStores,
  { FacePicUrl, ...input }: UpdateFaceUserInput,
  { now, uuid }: OperationContext,
): OperationResult {
  return withUser(stores, input, (user) => {
    const pictures = FacePicUrl === undefined ? {} : { FacePicList: [createPicture(FacePicUrl, uuid())] };
    stores.users.add({ ...user, ...input, ...pictures, ModifyTime: now });
    return { data: null };
  });
}

/** Removes a user, also from all groups. */
export function deleteFaceUser(
  stores: LinkvisualStores,
  { IsolationId, UserId }: DeleteFaceUserInput,
): OperationResult {
  if (!stores.users.remove(IsolationId, UserId)) return userNotFound;
  const groups = stores.groups.all().filter((group) => group.IsolationId === IsolationId);
  groups.forEach((group) => removeMember(stores, group, UserId));
  return { data: null };
}
