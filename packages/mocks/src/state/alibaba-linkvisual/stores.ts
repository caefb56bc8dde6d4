import type { Schema } from '@polyface/runtime';
import { milliseconds, text } from '../schemas.ts';
import { createStore, type SeededStore } from '../store.ts';

/** A user of a library. */
export interface LinkvisualUser {
  /** The id of the library that the user belongs to. */
  readonly IsolationId: string;
  /** LinkVisual's id of the user. */
  readonly UserId: string;
  /** Your id of the user. */
  readonly CustomUserId?: string | undefined;
  /** Name of the user. */
  readonly Name?: string | undefined;
  /** Your data about the user, as JSON. */
  readonly Params?: string | undefined;
  /** Milliseconds since 1970. */
  readonly CreateTime: number;
  /** Milliseconds since 1970. */
  readonly ModifyTime: number;
  /** The pictures of the user. */
  readonly FacePicList: readonly {
    readonly FaceMd5: string;
    readonly FaceUrl: string;
    readonly FeatureDTOList: readonly object[];
  }[];
}

/** A user group. */
export interface LinkvisualGroup {
  /** The id of the library that the group belongs to. */
  readonly IsolationId: string;
  /** LinkVisual's id of the group. */
  readonly UserGroupId: string;
  /** Name of the group. */
  readonly UserGroupName: string;
  /** The UserIds of its members. */
  readonly members: readonly string[];
}

/** The stores of a LinkVisual mock. */
export type LinkvisualStores = {
  /** Users by IsolationId and UserId. */
  readonly users: SeededStore<LinkvisualUser>;
  /** Groups by IsolationId and UserGroupId. */
  readonly groups: SeededStore<LinkvisualGroup>;
};

/** The user of the vendor's example. */
const seedUser: LinkvisualUser = {
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

const seedGroup: LinkvisualGroup = {
  IsolationId: seedUser.IsolationId,
  UserGroupId: 'group-0001',
  UserGroupName: 'Staff',
  members: [seedUser.UserId],
};

const picture: Schema = {
  type: 'object',
  properties: { FaceMd5: text, FaceUrl: text, FeatureDTOList: { type: 'array', items: { type: 'object' } } },
  required: ['FaceMd5', 'FaceUrl', 'FeatureDTOList'],
  additionalProperties: false,
};

/** Creates the stores with their seed data. */
export function createLinkvisualStores(): LinkvisualStores {
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
      FacePicList: { type: 'array', items: picture },
    },
    optional: ['CustomUserId', 'Name', 'Params'],
    seeds: [seedUser],
  });
  const groups = createStore<LinkvisualGroup>({
    key: ['IsolationId', 'UserGroupId'],
    members: { IsolationId: text, UserGroupId: text, UserGroupName: text, members: { type: 'array', items: text } },
    seeds: [seedGroup],
  });
  return { users, groups };
}
