import { createState, type State } from '../state.ts';
import { addFace, getFaceInfo, listFaces, removeFaces, searchFaces } from './faces.ts';
import { createGroup, freeGroup, getGroupInfo, getGroupSize, listGroups } from './groups.ts';
import { createFinauthStores, type FinauthStores } from './stores.ts';

/** The state of a FinAuth mock. Its seed data is the group `staff` with the face of the vendor's example. */
export interface FinauthState extends State, FinauthStores {}

/** Creates the state of a FinAuth mock. */
export function finauthState(): FinauthState {
  return createState(createFinauthStores(), {
    createGroup,
    freeGroup,
    listGroups,
    getGroupInfo,
    getGroupSize,
    addFace,
    removeFaces,
    listFaces,
    getFaceInfo,
    searchFaces,
  });
}
