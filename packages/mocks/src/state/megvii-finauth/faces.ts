import type {
  AddFaceInput,
  GetFaceInfoInput,
  ListFacesInput,
  RemoveFacesInput,
  SearchFacesInput,
} from '@polyface/clients/megvii-finauth';
import type { OperationContext, OperationResult } from '../state.ts';
import { facesOf, withGroup } from './lookup.ts';
import type { FinauthFace, FinauthStores } from './stores.ts';

/** Adds a face to a group. */
export function addFace(
  stores: FinauthStores,
  { group_id, user_id, user_data = '' }: AddFaceInput,
  { now, uuid }: OperationContext,
): OperationResult {
  return withGroup(stores, group_id, () => {
    const face_token = uuid().replaceAll('-', '');
    stores.faces.add({ group_id, face_token, user_id, user_data, add_time: now });
    return { data: { face_token } };
  });
}

/** Removes faces from a group. Returns unknown faces in `failure_detail`. */
export function removeFaces(stores: FinauthStores, { group_id, face_tokens }: RemoveFacesInput): OperationResult {
  return withGroup(stores, group_id, () => {
    const unknown = face_tokens.filter((token) => !stores.faces.remove(group_id, token));
    return {
      data: {
        group_id,
        face_removed: face_tokens.length - unknown.length,
        face_count: facesOf(stores, group_id).length,
        failure_detail: unknown.map((face_token) => ({ face_token, reason: 'FACE_NOT_IN_GROUP' })),
      },
    };
  });
}

/** Returns one page of the faces of a group. `start` counts from 1. */
export function listFaces(
  stores: FinauthStores,
  { group_id, start = 1, limit = 100 }: ListFacesInput,
): OperationResult {
  return withGroup(stores, group_id, () => {
    const faces = facesOf(stores, group_id);
    const end = start - 1 + limit;
    const face_tokens = faces.slice(start - 1, end).map(withoutGroupId);
    return { data: { face_tokens, ...(end < faces.length && { next: end + 1 }) } };
  });
}

/** Returns one face. */
export function getFaceInfo(stores: FinauthStores, { group_id, face_token }: GetFaceInfoInput): OperationResult {
  return withGroup(stores, group_id, () => {
    const face = stores.faces.find(group_id, face_token);
    return face ? { data: { info: withoutGroupId(face) } } : { code: 'INVALID_FACE_TOKEN' };
  });
}

/**
 * Returns the faces of a group with a confidence above the threshold, highest first. A mock compares no pictures: the first face of the
 * group gets 95, and each next one 5 less.
 */
export function searchFaces(
  stores: FinauthStores,
  { group_id, limit = 1, threshold = -1 }: SearchFacesInput,
): OperationResult {
  return withGroup(stores, group_id, () => {
    const scored = facesOf(stores, group_id).map(({ face_token, user_id }, index) => ({
      confidence: Math.max(95 - index * 5, 0),
      face_token,
      user_id,
    }));
    return { data: { results: scored.filter(({ confidence }) => confidence > threshold).slice(0, limit) } };
  });
}

function withoutGroupId(face: FinauthFace): Omit<FinauthFace, 'group_id'> {
  const { group_id: _, ...rest } = face;
  return rest;
}
