import type { OperationResult } from '../state.ts';
import type { LinkvisualGroup, LinkvisualStores, LinkvisualUser } from './stores.ts';

/** The documented error for an unknown user. */
export const userNotFound: OperationResult = { code: '466', message: 'face user not exist' };

/** The error for an unknown group. Alibaba's documentation does not say what the API returns. */
export const groupNotFound: OperationResult = { code: '466', message: 'face user group not exist' };

/** Runs a step with a user. Returns {@link userNotFound} if there is none. */
export function withUser(
  { users }: LinkvisualStores,
  { IsolationId, UserId }: { readonly IsolationId: string; readonly UserId: string },
  run: (user: LinkvisualUser) => OperationResult,
): OperationResult {
  const user = users.find(IsolationId, UserId);
  return user ? run(user) : userNotFound;
}

/** Runs a step with a group. Returns {@link groupNotFound} if there is none. */
export function withGroup(
  { groups }: LinkvisualStores,
  { IsolationId, UserGroupId }: { readonly IsolationId: string; readonly UserGroupId: string },
  run: (group: LinkvisualGroup) => OperationResult,
): OperationResult {
  const group = groups.find(IsolationId, UserGroupId);
  return group ? run(group) : groupNotFound;
}

/** Creates an id in the vendor's format. */
export function createId(uuid: string): string {
  return uuid.replaceAll('-', '').slice(-16);
}
