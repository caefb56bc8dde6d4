import { createState, type State } from '../state.ts';
import {
  addFaceUserGroup,
  addFaceUserToUserGroup,
  deleteFaceUserGroup,
  removeFaceUserFromUserGroup,
} from './groups.ts';
import { addFaceUserPicture, deleteFaceUserPicture } from './pictures.ts';
import { createLinkvisualStores, type LinkvisualStores } from './stores.ts';
import {
  queryFaceCustomUserIdByUserId,
  queryFaceUser,
  queryFaceUserBatch,
  queryFaceUserByName,
  queryFaceUserIdByCustomUserId,
} from './user-queries.ts';
import { addFaceUser, deleteFaceUser, updateFaceUser } from './users.ts';

/** The state of a LinkVisual mock. Its seed data is the user of the vendor's example, and a group with that user. */
export interface LinkvisualState extends State, LinkvisualStores {}

/** Creates the state of a LinkVisual mock. */
export function linkvisualState(): LinkvisualState {
  return createState(createLinkvisualStores(), {
    addFaceUser,
    updateFaceUser,
    deleteFaceUser,
    addFaceUserPicture,
    deleteFaceUserPicture,
    queryFaceUser,
    queryFaceUserIdByCustomUserId,
    queryFaceCustomUserIdByUserId,
    queryFaceUserBatch,
    queryFaceUserByName,
    addFaceUserGroup,
    deleteFaceUserGroup,
    addFaceUserToUserGroup,
    removeFaceUserFromUserGroup,
  });
}
