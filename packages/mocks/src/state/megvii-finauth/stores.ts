import { milliseconds, text } from '../schemas.ts';
import { createStore, type SeededStore } from '../store.ts';

/** A group: a library of faces. */
export interface FinauthGroup {
  /** The id of the group. */
  readonly group_id: string;
  /** Name of the group. May be empty. */
  readonly group_name: string;
  /** Your data about the group. May be empty. */
  readonly group_data: string;
  /** The version of the face model. */
  readonly model_version: string;
  /** ISO 8601 with an offset. */
  readonly add_time: string;
}

/** A face in a group. */
export interface FinauthFace {
  /** The id of the group that contains the face. */
  readonly group_id: string;
  /** FinAuth's id of the face. */
  readonly face_token: string;
  /** Your id of the person. */
  readonly user_id: string;
  /** Your data about the person. May be empty. */
  readonly user_data: string;
  /** Milliseconds since 1970. */
  readonly add_time: number;
}

/** The stores of a FinAuth mock. */
export type FinauthStores = {
  /** Groups by group_id. */
  readonly groups: SeededStore<FinauthGroup>;
  /** Faces by group_id and face_token. */
  readonly faces: SeededStore<FinauthFace>;
};

const seedGroup: FinauthGroup = {
  group_id: 'staff',
  group_name: 'Staff of the head office',
  group_data: '',
  model_version: 's21',
  add_time: '2026-01-27T14:19:01+08:00',
};

/** The face of the vendor's example. */
const seedFace: FinauthFace = {
  group_id: 'staff',
  face_token: '9eab9fe14a402295fb78409a81abfc3c',
  user_id: 'user_01',
  user_data: 'Test user',
  add_time: 1769739690208,
};

/** Creates the stores with their seed data. */
export function createFinauthStores(): FinauthStores {
  const groups = createStore<FinauthGroup>({
    key: ['group_id'],
    members: { group_id: text, group_name: text, group_data: text, model_version: text, add_time: text },
    seeds: [seedGroup],
  });
  const faces = createStore<FinauthFace>({
    key: ['group_id', 'face_token'],
    members: { group_id: text, face_token: text, user_id: text, user_data: text, add_time: milliseconds },
    seeds: [seedFace],
  });
  return { groups, faces };
}
