import type {
  CreateGroupInput,
  FreeGroupInput,
  GetGroupInfoInput,
  GetGroupSizeInput,
} from '@polyface/clients/megvii-finauth';
import type { OperationContext, OperationResult } from '../state.ts';
import { facesOf, withGroup } from './lookup.ts';
import type { FinauthStores } from './stores.ts';

/** Adds an empty group. */
export function createGroup(
  { groups }: FinauthStores,
  { group_id, group_name, group_data = '', model_version = 's21' }: CreateGroupInput,
  { now }: OperationContext,
): OperationResult {
  if (groups.find(group_id)) return { code: 'BAD_ARGUMENTS', message: 'BAD_ARGUMENTS:group_id' };
  const data = { group_id, group_name, group_data, model_version };
  groups.add({ ...data, add_time: new Date(now).toISOString().replace(/\.\d+Z$/, '+00:00') });
  return { data };
}

/** Removes a group, and its faces with `check_empty: 0`. */
export function freeGroup(stores: FinauthStores, { group_id, check_empty = 1 }: FreeGroupInput): OperationResult {
  return withGroup(stores, group_id, () => {
    const faces = facesOf(stores, group_id);
    if (check_empty === 1 && faces.length > 0) return { code: 'NOT_EMPTY' };
    faces.forEach(({ face_token }) => stores.faces.remove(group_id, face_token));
    stores.groups.remove(group_id);
    return { data: { group_id } };
  });
}

/** Returns all groups. */
export function listGroups({ groups }: FinauthStores): OperationResult {
  return { data: { group_infos: groups.all() } };
}

/** Returns one group. */
export function getGroupInfo(stores: FinauthStores, { group_id }: GetGroupInfoInput): OperationResult {
  return withGroup(stores, group_id, (info) => ({ data: { info } }));
}

/** Counts the faces of a group. */
export function getGroupSize(stores: FinauthStores, { group_id }: GetGroupSizeInput): OperationResult {
  return withGroup(stores, group_id, () => ({
    data: { group_id, face_count: facesOf(stores, group_id).length },
  }));
}
