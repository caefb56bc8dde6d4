import type {
  AddFaceUserGroupInput,
  AddFaceUserInput,
  AddFaceUserPictureInput,
  AddFaceUserToUserGroupInput,
  DeleteFaceUserGroupInput,
  DeleteFaceUserInput,
  DeleteFaceUserPictureInput,
  QueryFaceCustomUserIdByUserIdInput,
  QueryFaceUserBatchInput,
  QueryFaceUserByNameInput,
  QueryFaceUserIdByCustomUserIdInput,
  QueryFaceUserInput,
  RemoveFaceUserFromUserGroupInput,
  UpdateFaceUserInput,
} from '@polyface/clients/alibaba-linkvisual';
import type { Schema } from '@polyface/runtime';
import { milliseconds, text } from '../schemas.ts';
import { createState, type Effect, type Clock, type State } from '../state.ts';
import { createStore, type SeededStore } from '../store.ts';

/** A person of a library. */
export interface LinkvisualUser {
  readonly IsolationId: string;
  readonly UserId: string;
  readonly CustomUserId?: string;
  readonly Name?: string;
  readonly Params?: string;
  /** Milliseconds since 1970. */
  readonly CreateTime: number;
  readonly ModifyTime: number;
  readonly FacePicList: readonly {
    readonly FaceMd5: string;
    readonly FaceUrl: string;
    readonly FeatureDTOList: readonly object[];
  }[];
}

/** A group of people. */
export interface LinkvisualGroup {
  readonly IsolationId: string;
  readonly UserGroupId: string;
  readonly UserGroupName: string;
  /** The user ids of its members. */
  readonly members: readonly string[];
}

/**
 * The memory of a LinkVisual mock: people and groups by isolation id and their own id. Seeded with the person of the vendor's example and a
 * group of theirs.
 */
export interface LinkvisualState extends State {
  readonly users: SeededStore<LinkvisualUser>;
  readonly groups: SeededStore<LinkvisualGroup>;
}

const tony: LinkvisualUser = {
  IsolationId: 'ZheJiangHZ',
  UserId: '3mtjaqebeq4d****',
  CustomUserId: '63f45472c2bf4cfa98b56****49238fa',
  Name: 'Tony',
  Params: '{"key1":"value1", "key2":"value2"}',
  CreateTime: 1636427314000,
  ModifyTime: 1636436864000,
  FacePicList: [
    {
      FaceMd5: 'TestFaceMd5',
      FaceUrl: 'https://example.com/test.jpeg',
      FeatureDTOList: [
        {
          AlgorithmName: 'TestAlgorithmName',
          AlgorithmProvider: 'TestAlgorithmProvider',
          AlgorithmVersion: 'TestAlgorithmVersion',
          ErrorCode: '200',
          FaceMd5: 'TestFaceMd5',
        },
      ],
    },
  ],
};

const staff: LinkvisualGroup = {
  IsolationId: tony.IsolationId,
  UserGroupId: 'group-0001',
  UserGroupName: 'Staff',
  members: [tony.UserId],
};

const pictureShape: Schema = {
  type: 'object',
  properties: { FaceMd5: text, FaceUrl: text, FeatureDTOList: { type: 'array', items: { type: 'object' } } },
  required: ['FaceMd5', 'FaceUrl', 'FeatureDTOList'],
  additionalProperties: false,
};

const nobody: Effect = { code: '466', message: 'face user not exist' };
/** What the vendor says of a group that is not there is not documented. */
const noGroup: Effect = { code: '466', message: 'face user group not exist' };

/** A fresh memory. Of ids that do not exist a batch tells nothing: what the vendor does is not documented. */
export function linkvisualState(): LinkvisualState {
  const users = createStore<LinkvisualUser>({
    key: ['IsolationId', 'UserId'],
    members: {
      IsolationId: text,
      UserId: text,
      CustomUserId: text,
      Name: text,
      Params: text,
      CreateTime: milliseconds,
      ModifyTime: milliseconds,
      FacePicList: { type: 'array', items: pictureShape },
    },
    optional: ['CustomUserId', 'Name', 'Params'],
    seeds: [tony],
  });
  const groups = createStore<LinkvisualGroup>({
    key: ['IsolationId', 'UserGroupId'],
    members: {
      IsolationId: text,
      UserGroupId: text,
      UserGroupName: text,
      members: { type: 'array', items: text },
    },
    seeds: [staff],
  });
  const shown = (user: LinkvisualUser) => {
    const { IsolationId: _, ...rest } = user;
    return rest;
  };
  const picture = (url: string, uuid: string) => ({
    FaceMd5: uuid.replaceAll('-', ''),
    FaceUrl: url,
    FeatureDTOList: [],
  });
  const known = (isolation: string, id: string, effect: (user: LinkvisualUser) => Effect): Effect => {
    const user = users.find(isolation, id);
    return user ? effect(user) : nobody;
  };

  const groupOf = (isolation: string, id: string, effect: (group: LinkvisualGroup) => Effect): Effect => {
    const group = groups.find(isolation, id);
    return group ? effect(group) : noGroup;
  };
  const without = (group: LinkvisualGroup, id: string) =>
    groups.add({ ...group, members: group.members.filter((member) => member !== id) });

  return createState(
    { users, groups },
    {
      addFaceUser({ IsolationId, FacePicUrl, ...given }: AddFaceUserInput, { now, uuid }: Clock): Effect {
        const UserId = uuid().replaceAll('-', '').slice(-16);
        users.add({
          IsolationId,
          UserId,
          ...given,
          CreateTime: now,
          ModifyTime: now,
          FacePicList: [picture(FacePicUrl, uuid())],
        });
        return { data: { UserId, ...given } };
      },
      updateFaceUser({ IsolationId, UserId, FacePicUrl, ...given }: UpdateFaceUserInput, { now, uuid }: Clock): Effect {
        return known(IsolationId, UserId, (user) => {
          const pictures = FacePicUrl === undefined ? {} : { FacePicList: [picture(FacePicUrl, uuid())] };
          users.add({ ...user, ...given, ...pictures, ModifyTime: now });
          return { data: null };
        });
      },
      deleteFaceUser({ IsolationId, UserId }: DeleteFaceUserInput): Effect {
        if (!users.remove(IsolationId, UserId)) return nobody;
        const own = groups.all().filter((group) => group.IsolationId === IsolationId);
        own.forEach((group) => without(group, UserId));
        return { data: null };
      },
      addFaceUserPicture({ IsolationId, UserId, FacePicUrl }: AddFaceUserPictureInput, { uuid }: Clock): Effect {
        return known(IsolationId, UserId, (user) => {
          const added = picture(FacePicUrl, uuid());
          users.add({ ...user, FacePicList: [...user.FacePicList, added] });
          return { data: added.FaceMd5 };
        });
      },
      deleteFaceUserPicture({ IsolationId, UserId, FacePicMd5 }: DeleteFaceUserPictureInput): Effect {
        return known(IsolationId, UserId, (user) => {
          users.add({ ...user, FacePicList: user.FacePicList.filter(({ FaceMd5 }) => FaceMd5 !== FacePicMd5) });
          return { data: null };
        });
      },
      queryFaceUser({ IsolationId, UserId }: QueryFaceUserInput): Effect {
        return known(IsolationId, UserId, (user) => {
          const { CreateTime: _, ModifyTime: __, ...rest } = shown(user);
          return { data: rest };
        });
      },
      queryFaceUserIdByCustomUserId({ IsolationId, CustomUserId }: QueryFaceUserIdByCustomUserIdInput): Effect {
        const found = users
          .all()
          .filter((user) => user.IsolationId === IsolationId && user.CustomUserId === CustomUserId);
        return found.length > 0 ? { data: found.map(({ UserId }) => UserId) } : nobody;
      },
      queryFaceCustomUserIdByUserId: ({ IsolationId, UserId }: QueryFaceCustomUserIdByUserIdInput): Effect =>
        known(IsolationId, UserId, ({ CustomUserId = null }) => ({ data: CustomUserId })),
      queryFaceUserBatch({ IsolationId, UserIdList }: QueryFaceUserBatchInput): Effect {
        const found = [...new Set(UserIdList)].flatMap((id) => users.find(IsolationId, id) ?? []);
        return { data: found.map(shown) };
      },
      queryFaceUserByName({ IsolationId, Name = '', Params, PageSize, PageNo }: QueryFaceUserByNameInput): Effect {
        const own = users.all().filter((user) => user.IsolationId === IsolationId);
        const found = own.filter(
          (user) => (user.Name ?? '').includes(Name) && (Params === undefined || user.Params === Params),
        );
        const List = found.slice((PageNo - 1) * PageSize, PageNo * PageSize).map(shown);
        return { data: { PageSize, Total: found.length, Page: PageNo, List } };
      },
      addFaceUserGroup({ IsolationId, UserGroupName }: AddFaceUserGroupInput, { uuid }: Clock): Effect {
        const UserGroupId = uuid().replaceAll('-', '').slice(-16);
        groups.add({ IsolationId, UserGroupId, UserGroupName, members: [] });
        return { data: { UserGroupId } };
      },
      deleteFaceUserGroup: ({ IsolationId, UserGroupId }: DeleteFaceUserGroupInput): Effect =>
        groups.remove(IsolationId, UserGroupId) ? { data: null } : noGroup,
      addFaceUserToUserGroup({ IsolationId, UserId, UserGroupId }: AddFaceUserToUserGroupInput): Effect {
        return known(IsolationId, UserId, () =>
          groupOf(IsolationId, UserGroupId, (group) => {
            groups.add({ ...group, members: [...new Set([...group.members, UserId])] });
            return { data: null };
          }),
        );
      },
      removeFaceUserFromUserGroup({ IsolationId, UserId, UserGroupId }: RemoveFaceUserFromUserGroupInput): Effect {
        return known(IsolationId, UserId, () =>
          groupOf(IsolationId, UserGroupId, (group) => {
            without(group, UserId);
            return { data: null };
          }),
        );
      },
    },
  );
}
