import type {
  AddFaceUserGroupInput,
  AddFaceUserToUserGroupInput,
  DeleteFaceUserGroupInput,
  RemoveFaceUserFromUserGroupInput,
} from '@polyface/clients/alibaba-linkvisual';
import type { OperationContext, OperationResult } from '../state.ts';
import { createId, groupNotFound, withGroup, withUser } from './lookup.ts';
import type { LinkvisualGroup, LinkvisualStores } from './stores.ts';

/** Adds an empty group. */
export function addFaceUserGroup(
  { groups }: LinkvisualStores,
  { IsolationId, UserGroupName }: AddFaceUserGroupInput,
  { uuid }: OperationContext,
): OperationResult {
  const UserGroupId = createId(uuid());
  groups.add({ IsolationId, UserGroupId, UserGroupName, members: [] });
  return { data: { UserGroupId } };
}

/** Removes a group. */
export function deleteFaceUserGroup(
  { groups }: LinkvisualStores,
  { IsolationId, UserGroupId }: DeleteFaceUserGroupInput,
): OperationResult {
  return groups.remove(IsolationId, UserGroupId) ? { data: null } : groupNotFound;
}

/** Adds a user to a group. */
export function addFaceUserToUserGroup(stores: LinkvisualStores, input: AddFaceUserToUserGroupInput): OperationResult {
  return withUser(stores, input, ({ UserId }) =>
    withGroup(stores, input, (group) => {
      stores.groups.add({ ...group, members: [...new Set([...group.members, UserId])] });
      return { data: null };
    }),
  );
}

/** Removes a user from a group. */
export function removeFaceUserFromUserGroup(
  stores: LinkvisualStores,
  input: RemoveFaceUserFromUserGroupInput,
): OperationResult {
  return withUser(stores, input, ({ UserId }) =>
    withGroup(stores, input, (group) => {
      removeMember(stores, group, UserId);
      return { data: null };
    }),
  );
}

/** Removes a user from the members of a group. */
export function removeMember({ groups }: LinkvisualStores, group: LinkvisualGroup, userId: string): void {
  groups.add({ ...group, members: group.members.filter((member) => member !== userId) });
}
