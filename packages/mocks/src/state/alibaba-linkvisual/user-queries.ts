import type {
  QueryFaceCustomUserIdByUserIdInput,
  QueryFaceUserBatchInput,
  QueryFaceUserByNameInput,
  QueryFaceUserIdByCustomUserIdInput,
  QueryFaceUserInput,
} from '@polyface/clients/alibaba-linkvisual';
import type { OperationResult } from '../state.ts';
import { userNotFound, withUser } from './lookup.ts';
import type { LinkvisualStores, LinkvisualUser } from './stores.ts';

/** Returns one user. */
export function queryFaceUser(stores: LinkvisualStores, input: QueryFaceUserInput): OperationResult {
  return withUser(stores, input, (user) => {
    const { CreateTime: _, ModifyTime: __, ...data } = withoutIsolationId(user);
    return { data };
  });
}

/** Returns the UserIds of the users with a CustomUserId. */
export function queryFaceUserIdByCustomUserId(
  { users }: LinkvisualStores,
  { IsolationId, CustomUserId }: QueryFaceUserIdByCustomUserIdInput,
): OperationResult {
  const matches = users.all().filter((user) => user.IsolationId === IsolationId && user.CustomUserId === CustomUserId);
  return matches.length > 0 ? { data: matches.map(({ UserId }) => UserId) } : userNotFound;
}

/** Returns the CustomUserId of a user, or `null`. */
export function queryFaceCustomUserIdByUserId(
  stores: LinkvisualStores,
  input: QueryFaceCustomUserIdByUserIdInput,
): OperationResult {
  return withUser(stores, input, ({ CustomUserId = null }) => ({ data: CustomUserId }));
}

/** Returns several users. Leaves unknown ids out: Alibaba's documentation does not say what the API returns for them. */
export function queryFaceUserBatch(
  { users }: LinkvisualStores,
  { IsolationId, UserIdList }: QueryFaceUserBatchInput,
): OperationResult {
  const matches = [...new Set(UserIdList)].flatMap((id) => users.find(IsolationId, id) ?? []);
  return { data: matches.map(withoutIsolationId) };
}

/** Returns one page of the users whose name contains a text and whose Params are equal. */
export function queryFaceUserByName(
  { users }: LinkvisualStores,
  { IsolationId, Name = '', Params, PageSize, PageNo }: QueryFaceUserByNameInput,
): OperationResult {
  const matches = users
    .all()
    .filter((user) => user.IsolationId === IsolationId)
    .filter((user) => (user.Name ?? '').includes(Name) && (Params === undefined || user.Params === Params));
  const List = matches.slice((PageNo - 1) * PageSize, PageNo * PageSize).map(withoutIsolationId);
  return { data: { PageSize, Total: matches.length, Page: PageNo, List } };
}

function withoutIsolationId(user: LinkvisualUser): Omit<LinkvisualUser, 'IsolationId'> {
  const { IsolationId: _, ...rest } = user;
  return rest;
}
