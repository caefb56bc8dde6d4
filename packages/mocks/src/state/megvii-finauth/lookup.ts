import type { OperationResult } from '../state.ts';
import type { FinauthFace, FinauthGroup, FinauthStores } from './stores.ts';

/** Runs a step with a group. Returns `INVALID_OUTER_ID` if there is none. */
export function withGroup(
  { groups }: FinauthStores,
  groupId: string,
  run: (group: FinauthGroup) => OperationResult,
): OperationResult {
  const group = groups.find(groupId);
  return group ? run(group) : { code: 'INVALID_OUTER_ID' };
}

/** Returns the faces of a group. */
export function facesOf({ faces }: FinauthStores, groupId: string): readonly FinauthFace[] {
  return faces.all().filter(({ group_id }) => group_id === groupId);
}
