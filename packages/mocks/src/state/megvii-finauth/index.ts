import type {
  AddFaceInput,
  CreateGroupInput,
  FreeGroupInput,
  GetFaceInfoInput,
  GetGroupInfoInput,
  GetGroupSizeInput,
  ListFacesInput,
  RemoveFacesInput,
  SearchFacesInput,
} from '@polyface/clients/megvii-finauth';
import { milliseconds, text } from '../schemas.ts';
import { createState, type Effect, type Clock, type State } from '../state.ts';
import { createStore, type SeededStore } from '../store.ts';

/** A face library. */
export interface FinauthGroup {
  readonly group_id: string;
  readonly group_name: string;
  readonly group_data: string;
  readonly model_version: string;
  /** ISO 8601 with an offset. */
  readonly add_time: string;
}

/** A face in a library. */
export interface FinauthFace {
  readonly group_id: string;
  readonly face_token: string;
  readonly user_id: string;
  readonly user_data: string;
  /** Milliseconds since 1970. */
  readonly add_time: number;
}

/** The memory of a FinAuth mock: libraries and their faces. Seeded with the library `staff` and the face of the vendor's example. */
export interface FinauthState extends State {
  readonly groups: SeededStore<FinauthGroup>;
  readonly faces: SeededStore<FinauthFace>;
}

const group: FinauthGroup = {
  group_id: 'staff',
  group_name: 'Staff of the head office',
  group_data: '',
  model_version: 's21',
  add_time: '2026-01-27T14:19:01+08:00',
};
const face: FinauthFace = {
  group_id: 'staff',
  face_token: '9eab9fe14a402295fb78409a81abfc3c',
  user_id: 'user_01',
  user_data: 'Test user',
  add_time: 1769739690208,
};

const noGroup: Effect = { code: 'INVALID_OUTER_ID' };

/** A fresh memory. */
export function finauthState(): FinauthState {
  const groups = createStore<FinauthGroup>({
    key: ['group_id'],
    members: {
      group_id: text,
      group_name: text,
      group_data: text,
      model_version: text,
      add_time: text,
    },
    seeds: [group],
  });
  const faces = createStore<FinauthFace>({
    key: ['group_id', 'face_token'],
    members: { group_id: text, face_token: text, user_id: text, user_data: text, add_time: milliseconds },
    seeds: [face],
  });
  const facesOf = (id: string) => faces.all().filter(({ group_id }) => group_id === id);
  const shown = (stored: FinauthFace) => {
    const { group_id: _, ...rest } = stored;
    return rest;
  };
  const within = (id: string, effect: () => Effect): Effect => (groups.find(id) ? effect() : noGroup);

  return createState(
    { groups, faces },
    {
      createGroup({ group_id, group_name, group_data = '', model_version = 's21' }: CreateGroupInput, { now }): Effect {
        if (groups.find(group_id)) return { code: 'BAD_ARGUMENTS', message: 'BAD_ARGUMENTS:group_id' };
        const made = {
          group_id,
          group_name,
          group_data,
          model_version,
          add_time: new Date(now).toISOString().replace(/\.\d+Z$/, '+00:00'),
        };
        groups.add(made);
        const { add_time: _, ...told } = made;
        return { data: told };
      },
      freeGroup({ group_id, check_empty = 1 }: FreeGroupInput): Effect {
        return within(group_id, () => {
          if (check_empty === 1 && facesOf(group_id).length > 0) return { code: 'NOT_EMPTY' };
          facesOf(group_id).forEach(({ face_token }) => faces.remove(group_id, face_token));
          groups.remove(group_id);
          return { data: { group_id } };
        });
      },
      listGroups: (): Effect => ({ data: { group_infos: groups.all() } }),
      getGroupInfo: ({ group_id }: GetGroupInfoInput): Effect =>
        within(group_id, () => ({ data: { info: groups.find(group_id) } })),
      getGroupSize: ({ group_id }: GetGroupSizeInput): Effect =>
        within(group_id, () => ({ data: { group_id, face_count: facesOf(group_id).length } })),
      addFace({ group_id, user_id, user_data = '' }: AddFaceInput, { now, uuid }: Clock): Effect {
        return within(group_id, () => {
          const face_token = uuid().replaceAll('-', '');
          faces.add({ group_id, face_token, user_id, user_data, add_time: now });
          return { data: { face_token } };
        });
      },
      removeFaces({ group_id, face_tokens }: RemoveFacesInput): Effect {
        return within(group_id, () => {
          const missing = face_tokens.filter((token) => !faces.remove(group_id, token));
          const failure_detail = missing.map((face_token) => ({ face_token, reason: 'FACE_NOT_IN_GROUP' }));
          return {
            data: {
              group_id,
              face_removed: face_tokens.length - missing.length,
              face_count: facesOf(group_id).length,
              failure_detail,
            },
          };
        });
      },
      listFaces({ group_id, start = 1, limit = 100 }: ListFacesInput): Effect {
        return within(group_id, () => {
          const all = facesOf(group_id);
          const next = start - 1 + limit;
          return {
            data: { face_tokens: all.slice(start - 1, next).map(shown), ...(next < all.length && { next: next + 1 }) },
          };
        });
      },
      getFaceInfo({ group_id, face_token }: GetFaceInfoInput): Effect {
        return within(group_id, () => {
          const found = faces.find(group_id, face_token);
          return found ? { data: { info: shown(found) } } : { code: 'INVALID_FACE_TOKEN' };
        });
      },
      /** All faces of the library that score higher than the threshold, the likeliest first: a mock compares no pictures. */
      searchFaces({ group_id, limit = 1, threshold = -1 }: SearchFacesInput): Effect {
        return within(group_id, () => {
          const found = facesOf(group_id).map(({ face_token, user_id }, index) => ({
            confidence: Math.max(95 - index * 5, 0),
            face_token,
            user_id,
          }));
          return { data: { results: found.filter(({ confidence }) => confidence > threshold).slice(0, limit) } };
        });
      },
    },
  );
}
